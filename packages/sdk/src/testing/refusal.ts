import type {ProblemCode, ProblemDetail} from '@koperasi/contract';

/** Ends a request of the test server with a problem. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ProblemCode,
    /** What is wrong where, or what to tell instead of the registry's sentence. */
    readonly more: {
      readonly errors?: readonly ProblemDetail[];
      readonly detail?: {readonly id: string; readonly en: string};
    } = {},
  ) {
    super(code);
  }
}

/** A refusal that points at one field. */
export function refusalAt(code: ProblemCode, pointer: string, word: string, id: string, en: string): Refusal {
  return new Refusal(code, {errors: [{pointer, code: word, detail: {id, en}}]});
}

/**
 * What was asked for.
 *
 * @throws Refusal `not-found`
 */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Refusal('not-found');
  return thing;
}
