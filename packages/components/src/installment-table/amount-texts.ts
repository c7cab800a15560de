import {groupDigits} from '../format/group-digits.js';
import type {TableView} from './view.js';

/** What an installment, a year and the whole table have in common, in whole rupiah. */
export interface Amounts {
  readonly principal: number;
  readonly interest: number;
  /** Interest that joined the balance. */
  readonly capitalised?: number;
  readonly total: number;
  readonly closing: number;
}

/** The texts of a row's amounts in the order of its cells; `note` is '' where no interest joined the balance. */
export function amountTexts(
  {locale, text}: TableView,
  {principal, interest, capitalised, total, closing}: Amounts,
): Record<'principal' | 'interest' | 'note' | 'total' | 'closing', string> {
  return {
    principal: groupDigits(principal, locale),
    interest: groupDigits(interest, locale),
    note: capitalised ? text('capitalised', {amount: groupDigits(capitalised, locale)}) : '',
    total: groupDigits(total, locale),
    closing: groupDigits(closing, locale),
  };
}
