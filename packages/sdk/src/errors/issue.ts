import type {Bilingual} from '@koperasi/contract';

/** What is wrong where in an answer. `pointer` is a JSON Pointer, `#/items/0/name`; `code` is zod's word for the fault. */
export interface AnswerIssue {
  readonly pointer: string;
  readonly code: string;
}

/** What is wrong where in a request, and what to tell whoever filled it in. Never says what stands there. */
export interface RequestIssue extends AnswerIssue {
  readonly messages: Bilingual;
}
