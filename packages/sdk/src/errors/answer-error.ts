import {errorTexts} from './error-texts.js';
import {KoperasiError, type CallFacts} from './koperasi-error.js';
import type {Issue} from './issue.js';

/**
 * Why an answer cannot be used: `type` is not the media type that was promised, `encoding` bytes that are no UTF-8 or a
 * compressed stream that breaks off, `status` a success that the contract does not know, `cursor` a list that runs in a circle.
 */
export type AnswerReason =
  'type' | 'empty' | 'not-json' | 'truncated' | 'encoding' | 'too-large' | 'status' | 'shape' | 'cursor';

const lasting: readonly AnswerReason[] = ['too-large', 'status', 'shape', 'cursor'];

/** An answer arrived that is not what the contract promises. A write has most likely happened. */
export class AnswerError extends KoperasiError {
  override readonly name = 'AnswerError';
  declare readonly kind: 'answer';
  declare readonly reason: AnswerReason;
  /** For `shape`: where, as JSON Pointers, and what kind of fault. */
  declare readonly issues: readonly Issue[];

  constructor(facts: CallFacts, reason: AnswerReason, issues: readonly Issue[] = []) {
    const {id, en} = errorTexts.answer;
    const why = [reason, ...issues.slice(0, 3).map(({pointer, code}) => `${pointer} ${code}`)].join(', ');
    const messages = {id: `${id} (${why}).`, en: `${en} (${why}).`};
    super(facts, 'answer', messages, !lasting.includes(reason), {reason, issues});
  }
}
