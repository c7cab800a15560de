import type {Draft} from '../loan-simulator/draft.js';
import {mostPlans} from '../plan/comparison.js';
import {keysOf, type Digit} from './code.js';
import {planCodes, type LinkedPlan} from './plan-codes.js';
import {seal} from './seal.js';

function planDigits(plan: LinkedPlan): readonly (readonly Digit[])[] {
  return keysOf(planCodes).map((key) => planCodes[key].write(plan[key] as never));
}

/** How many numbers the digits can make. */
function sizeOf(digits: readonly Digit[]): bigint {
  return digits.reduce((size, [, radix]) => size * BigInt(radix), 1n);
}

/**
 * A plan beside the first: where it differs, since people compare plans that are much alike; or the whole of it, marked by 1, where that is
 * shorter.
 */
function besides(plan: LinkedPlan, first: LinkedPlan): readonly Digit[] {
  const firstDigits = planDigits(first).map(String);
  const digits = planDigits(plan);
  const whole: Digit[] = [[1, 2], ...digits.flat()];
  const differences: Digit[] = [
    [0, 2],
    ...digits.flatMap((own, place): Digit[] =>
      String(own) === firstDigits[place] ? [[0, 2]] : [[1, 2], ...own],
    ),
  ];
  return sizeOf(whole) < sizeOf(differences) ? whole : differences;
}

/**
 * Everything in the fields as the characters of a link: values, never text. A field that cannot be read is left out. `decode-draft.ts` reads it.
 *
 * One plan takes at most 93 characters, two 180, three 193 while no amount is Rp 4,294,967,296 or more, which no scheme allows; `fit-draft.ts`
 * leaves plans out where there is less room.
 */
export function encodeDraft(draft: Draft): string {
  const {others = [], place = 0, pinned = 0} = draft.comparison ?? {};
  const count = others.length + 1;
  const digits: readonly Digit[] = [
    [count - 1, mostPlans],
    [place, count],
    [pinned, count],
    ...planDigits(draft).flat(),
    ...others.flatMap((plan) => besides(plan, draft)),
  ];
  return seal(digits.reduceRight((number, [digit, radix]) => number * BigInt(radix) + BigInt(digit), 0n));
}
