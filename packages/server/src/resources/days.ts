import type {Bilingual, ProblemDetail} from '@koperasi/contract';
import {problem} from '../api/problem-error.ts';
import {jakartaDay} from './jakarta-day.ts';

const first = '1900-01-01';
const last = '2199-12-31';
const dayMs = 24 * 60 * 60 * 1000;

/** A day that somebody sent, and what it may be. */
export interface SentDay {
  readonly pointer: string;
  /** ISO date; nothing is wrong with one that was left out. */
  readonly day: string | null | undefined;
  /** Days that are over, or today; tomorrow is let through, since clocks and time zones differ. */
  readonly past?: boolean;
  /** The day before which it may not be, and the sentence that says so. */
  readonly from?: {readonly day: string; readonly code: string; readonly detail: Bilingual} | undefined;
}

function detailOf({pointer, day, past = false, from}: SentDay, now: Date): ProblemDetail | undefined {
  if (day === null || day === undefined) return undefined;
  if (day < first || day > last) {
    const detail = {
      id: 'Tahunnya harus dari 1900 sampai 2199.',
      en: 'The year has to be from 1900 to 2199.',
    };
    return {pointer, code: 'out-of-range', detail};
  }
  if (past && day > jakartaDay(new Date(now.getTime() + dayMs))) {
    const detail = {id: 'Tanggal ini belum tiba.', en: 'This day has not come yet.'};
    return {pointer, code: 'in-the-future', detail};
  }
  if (from && day < from.day) return {pointer, code: from.code, detail: from.detail};
  return undefined;
}

/**
 * Refuses days that cannot be meant.
 *
 * @throws ProblemError `invalid-request`, naming each of them
 */
export function requireDays(now: Date, ...days: readonly SentDay[]): void {
  const details = days.flatMap((day) => detailOf(day, now) ?? []);
  if (details.length > 0) throw problem('invalid-request', ...details);
}
