import type {CallFacts} from '../errors/koperasi-error.js';
import {RequestError} from '../errors/request-error.js';
import {issueText} from './issue-text.js';

/** A RequestError about one place. */
export function refusal(
  facts: CallFacts,
  pointer: string,
  code = 'custom',
  messages = issueText(code),
): RequestError {
  return new RequestError(facts, [{pointer, code, messages}]);
}
