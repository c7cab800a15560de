import * as z from 'zod/mini';
import {memberParams} from './members.js';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {PositiveRupiah, Rupiah} from './amounts.js';
import {Id, Instant, IsoDate, Line, answer, openEnum, request} from './values.js';

const kinds = ['pokok', 'wajib', 'sukarela'] as const;
const directions = ['deposit', 'withdrawal'] as const;

/** What a member has saved, in whole rupiah: specific personal data, for the member and for callers with the permission `savings`. */
export const Savings = answer({
  member: Id,
  pokok: Rupiah,
  wajib: Rupiah,
  sukarela: Rupiah,
  total: Rupiah,
  asOf: Instant,
});

export const SavingsEntry = answer({
  id: Id,
  member: Id,
  kind: openEnum(kinds),
  direction: openEnum(directions),
  amount: PositiveRupiah,
  bookedOn: IsoDate,
  note: z.nullable(z.string()),
  recordedAt: Instant,
});

export const SavingsEntryInput = request({
  kind: z.enum(kinds),
  direction: z.enum(directions),
  amount: PositiveRupiah,
  bookedOn: IsoDate,
  note: z.optional(z.nullable(Line)),
});

export const getSavings = route({
  id: 'savings.get',
  method: 'GET',
  path: '/cooperatives/{cooperative}/members/{member}/savings',
  params: memberParams,
  response: Savings,
  status: 200,
  roles: ['member', 'board'],
});

export const listSavingsEntries = route({
  id: 'savings.listEntries',
  method: 'GET',
  path: '/cooperatives/{cooperative}/members/{member}/savings/entries',
  params: memberParams,
  query: request({...pageQuery, kind: z.optional(z.enum(kinds))}),
  response: page(SavingsEntry),
  status: 200,
  roles: ['member', 'board'],
  paged: true,
});

export const recordSavingsEntry = route({
  id: 'savings.recordEntry',
  method: 'POST',
  path: '/cooperatives/{cooperative}/members/{member}/savings/entries',
  params: memberParams,
  body: SavingsEntryInput,
  response: SavingsEntry,
  status: 201,
  roles: ['board'],
});

export type Savings = z.infer<typeof Savings>;
export type SavingsEntry = z.infer<typeof SavingsEntry>;
export type SavingsEntryInput = z.infer<typeof SavingsEntryInput>;
