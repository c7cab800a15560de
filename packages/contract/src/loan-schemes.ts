import * as z from 'zod/mini';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {Count, Percent, Rupiah} from './amounts.js';
import {Bilingual, Id, IsoDate, SourceDate, WebAddress, answer, openEnum, request} from './values.js';

/** Where a rule of a scheme was read. `states` names the rules it is the source of; absent when it states them all. */
export const SchemeSource = answer({
  url: WebAddress,
  publisher: z.string(),
  date: z.nullable(SourceDate),
  article: z.optional(z.string()),
  states: z.optional(z.array(z.string())),
});

/** The dated rules of one loan programme; null means not known, never zero and never unlimited. */
export const LoanScheme = answer({
  id: Id,
  name: Bilingual,
  status: openEnum(['in-force', 'superseded', 'draft', 'statement', 'pilot']),
  statusNote: z.nullable(Bilingual),
  sources: z.array(SchemeSource),
  statedOn: z.nullable(SourceDate),
  effectiveFrom: z.nullable(SourceDate),
  reviewedOn: IsoDate,
  floor: z.nullable(Rupiah),
  ceiling: z.nullable(Rupiah),
  operatingCeiling: z.nullable(Rupiah),
  rate: z.nullable(answer({percent: Percent, kind: openEnum(['fixed', 'at-most'])})),
  maxMonths: z.nullable(Count),
  graceMonths: z.nullable(answer({min: Count, max: Count})),
  dueDay: z.nullable(Count),
  dueDayShift: z.nullable(openEnum(['next-working-day'])),
  collateral: z.nullable(Bilingual),
  borrowers: Bilingual,
  wording: openEnum(['interest', 'margin']),
  notStated: z.array(z.string()),
});

const everybody = ['public', 'member', 'board', 'city-office', 'partner'] as const;

export const listLoanSchemes = route({
  id: 'loanSchemes.list',
  method: 'GET',
  path: '/loan-schemes',
  query: request(pageQuery),
  response: page(LoanScheme),
  status: 200,
  roles: everybody,
  paged: true,
});

export const getLoanScheme = route({
  id: 'loanSchemes.get',
  method: 'GET',
  path: '/loan-schemes/{scheme}',
  params: request({scheme: Id}),
  response: LoanScheme,
  status: 200,
  roles: everybody,
});

export type LoanScheme = z.infer<typeof LoanScheme>;
