import type {Locale} from '../format/locale.js';
import type {Draft} from '../loan-simulator/draft.js';
import {mostPlans} from '../plan/comparison.js';
import {flag, keysOf, record, type Reading} from './code.js';
import {encodeDraft} from './encode-draft.js';
import {planCodes, type LinkedPlan} from './plan-codes.js';
import {unseal} from './seal.js';

function readBesides(reading: Reading, first: LinkedPlan): LinkedPlan {
  if (flag.read(reading)) return record(planCodes).read(reading);
  const parts = keysOf(planCodes).map((key) => [
    key,
    flag.read(reading) ? planCodes[key].read(reading) : first[key],
  ]);
  return Object.fromEntries(parts) as LinkedPlan;
}

function readDraft(reading: Reading): Draft {
  const count = reading.take(mostPlans) + 1;
  const [place, pinned] = [reading.take(count), reading.take(count)];
  const first = record(planCodes).read(reading);
  if (count === 1) return {...first, comparison: undefined};
  const others = Array.from({length: count - 1}, () => readBesides(reading, first));
  return {...first, comparison: {others, place, pinned}};
}

/**
 * The fields that the characters of a link say, in texts that a person could have typed; undefined for a newer version, for a scheme that is not
 * known here, and for anything else than what `encodeDraft` writes. Never throws.
 */
export function decodeDraft(state: string, locale: Locale = 'id'): Draft | undefined {
  let rest = unseal(state);
  if (rest === undefined) return undefined;
  const take = (radix: number): number => {
    const digit = Number(rest! % BigInt(radix));
    rest! /= BigInt(radix);
    return digit;
  };
  try {
    const draft = readDraft({take, locale});
    // One simulation, one link: what is left over, or written in a longer way, is damage.
    return encodeDraft(draft) === state ? draft : undefined;
  } catch {
    return undefined;
  }
}
