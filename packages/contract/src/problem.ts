import * as z from 'zod/mini';
import {Bilingual, answer, openEnum} from './values.js';
import {problemCodes} from './problem-codes.js';

/** One thing that is wrong with a request. `pointer` is a JSON Pointer into the body, or `#/query/…`, `#/path/…`, `#/header/…`. */
export const ProblemDetail = answer({
  pointer: z.string(),
  code: z.string(),
  detail: Bilingual,
});

/** Every error's answer, `application/problem+json`, RFC 9457. It never repeats a value that was sent. */
export const Problem = answer({
  type: z.string(),
  code: openEnum(problemCodes),
  title: z.string(),
  status: z.int(),
  detail: Bilingual,
  requestId: z.string(),
  errors: z.optional(z.array(ProblemDetail)),
});

export type Problem = z.infer<typeof Problem>;
export type ProblemDetail = z.infer<typeof ProblemDetail>;
