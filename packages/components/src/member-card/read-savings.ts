import type {CardSavings} from './card-data.js';
import {isDate} from './is-date.js';

const kinds = ['pokok', 'wajib', 'sukarela', 'total'] as const;

/** Savings from JSON of anybody; undefined where an amount is missing or no whole rupiah: no figure is better than a wrong one. */
export function readSavings(value: unknown): CardSavings | undefined {
  const {pokok, wajib, sukarela, total, asOf} = (value ?? {}) as CardSavings;
  const savings = {pokok, wajib, sukarela, total};
  if (!kinds.every((kind) => Number.isSafeInteger(savings[kind]))) return undefined;
  return {...savings, asOf: typeof asOf === 'string' && isDate(asOf) ? asOf : null};
}
