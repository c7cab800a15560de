import {errorTexts} from './error-texts.js';
import type {Issue} from './issue.js';
import {KoperasiError, type CallFacts} from './koperasi-error.js';

/** What was asked for breaks the contract; nothing was sent. */
export class RequestError extends KoperasiError {
  override readonly name = 'RequestError';
  declare readonly kind: 'request';
  /** `#/x` points into the body, `#/query/x`, `#/path/x` and `#/header/x` elsewhere. */
  declare readonly issues: readonly Issue[];

  constructor(facts: CallFacts, issues: readonly Issue[]) {
    const line = (language: 'id' | 'en'): string => {
      const first = issues.slice(0, 3).map(({pointer, messages}) => `${pointer} ${messages[language]}`);
      return `${errorTexts.request[language]}: ${first.join('; ')}.`;
    };
    super(facts, 'request', {id: line('id'), en: line('en')}, false, {issues});
  }
}
