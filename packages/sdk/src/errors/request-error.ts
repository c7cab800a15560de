import {errorTexts} from './error-texts.js';
import type {RequestIssue} from './issue.js';
import {KoperasiError, type CallFacts} from './koperasi-error.js';

/** What was asked for breaks the contract; nothing was sent. */
export class RequestError extends KoperasiError {
  override readonly name = 'RequestError';
  declare readonly kind: 'request';

  constructor(
    facts: CallFacts,
    /** `#/x` points into the body, `#/query/x`, `#/path/x` and `#/header/x` elsewhere. */
    readonly issues: readonly RequestIssue[],
  ) {
    const line = (language: 'id' | 'en'): string =>
      `${errorTexts.request[language]}: ${issues
        .slice(0, 3)
        .map(({pointer, messages}) => `${pointer} ${messages[language]}`)
        .join('; ')}.`;
    super(facts, 'request', {id: line('id'), en: line('en')}, false);
  }
}
