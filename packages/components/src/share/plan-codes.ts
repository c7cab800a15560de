import type {Draft} from '../loan-simulator/draft.js';
import type {EarlyDraft} from '../plan/early-draft.js';
import type {FeesDraft} from '../plan/fees-draft.js';
import {choice, flag, optional, record, someOf, type Codes} from './code.js';
import {linkFees, linkGraceInterests, linkMethods, linkSchemes} from './link-numbers.js';
import {amount, date, graceMonths, months, percent, spelledAmount} from './text-codes.js';

/** What a link carries of one plan: all but what a panel can still undo. */
export type LinkedPlan = Omit<Draft, 'comparison' | 'used'>;

const fees = record<FeesDraft>({
  provisionPercent: percent,
  administration: amount,
  insurance: amount,
  other: amount,
  paid: someOf(linkFees),
});

const early = record<EarlyDraft>({
  extra: amount,
  frequency: choice(['once', 'monthly']),
  month: months,
  effect: choice(['shorter-tenor', 'smaller-installment']),
  settleAfter: months,
});

/** Version 1 of a plan in a link: the order and every radix are part of it, and stay. */
export const planCodes: Codes<LinkedPlan> = {
  scheme: choice(linkSchemes, 64),
  principal: spelledAmount,
  months,
  rate: percent,
  method: choice(linkMethods, 8),
  start: date,
  graceMonths,
  graceInterest: choice(linkGraceInterests),
  graceWithin: flag,
  operating: spelledAmount,
  fees: optional(fees),
  capacity: {
    write: (text) => amount.write(text ?? ''),
    read: (reading) => amount.read(reading) || undefined,
  },
  early: optional(early),
};
