import type {Bilingual} from '@koperasi/contract';

/** What is wrong where, and what to tell whoever filled it in. Never says what stands there. */
export interface Issue {
  /** A JSON Pointer, `#/items/0/name`; in a request also `#/query/…`, `#/path/…`, `#/header/…`. */
  readonly pointer: string;
  /** zod's word for the fault, or `missing`. */
  readonly code: string;
  readonly messages: Bilingual;
}
