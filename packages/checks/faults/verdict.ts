import {deadlineMs, type Ending, type Fault} from './fault.ts';
import type {Outcome} from './outcome.ts';

/** Milliseconds that the machine may add to a deadline. */
export const graceMs = 100;

/** Milliseconds from an abort to the rejection. */
const abortLimitMs = 20;

/** Whether a call ended after its deadline, or never. */
export function isLate({ended, ms}: Outcome): boolean {
  return ended !== 'not offered' && ms > deadlineMs + graceMs;
}

/** A promise of @koperasi/sdk that an outcome breaks. */
export interface Broken {
  readonly words: string;
  /** Broken by milliseconds alone, which a busy machine can do as well. */
  readonly byTheClock: boolean;
}

/** Every promise of @koperasi/sdk that an outcome breaks; empty when all is well. */
export function brokenPromises(fault: Fault, outcome: Outcome): Broken[] {
  const {ended, what, ms, abortMs, effects, leaked, shown, tooEarly} = outcome;
  const ending = ended === 'value' ? 'value' : ended === 'typed' ? (what as Ending) : null;
  const unexpected = ending !== null && !fault.expected.includes(ending);
  const content: readonly (readonly [boolean, string])[] = [
    [ended === 'silent', `a silent success: ${what}`],
    [ended === 'untyped', `an untyped rejection: ${what}`],
    [ended === 'pending', 'still pending'],
    [ended === 'not offered', 'not offered'],
    [unexpected && ending !== 'deadline', `${ending} instead of ${fault.expected.join(' or ')}`],
    [effects > 1, `one write took effect ${effects} times`],
    [leaked.length > 0, `sent elsewhere: ${leaked.join(', ')}`],
    [shown.length > 0, `shown by the error: ${shown.join(', ')}`],
    [tooEarly > 0, `came back too early ${tooEarly} times`],
  ];
  const clock: readonly (readonly [boolean, string])[] = [
    [unexpected && ending === 'deadline', `deadline instead of ${fault.expected.join(' or ')}`],
    [ended !== 'pending' && isLate(outcome), `ended after ${Math.round(ms)} ms`],
    [abortMs !== null && abortMs > abortLimitMs, `rejected ${abortMs?.toFixed(1)} ms after the abort`],
    [ms > (fault.promptMs ?? Infinity), `took ${Math.round(ms)} ms to say what was known at once`],
  ];
  return [
    ...content.flatMap(([is, words]) => (is ? [{words, byTheClock: false}] : [])),
    ...clock.flatMap(([is, words]) => (is ? [{words, byTheClock: true}] : [])),
  ];
}
