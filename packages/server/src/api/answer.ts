import type {ProblemError} from './problem-error.ts';
import {problemRegistry, type Problem} from '@koperasi/contract';

/** An answer before it is put on the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** A JSON value as an answer. */
export function jsonAnswer(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: {...headers, 'Content-Type': 'application/json; charset=utf-8'},
    body: JSON.stringify(value),
  };
}

/** A problem as RFC 9457 writes it. The answer's `type` is the address of a page about it. */
export function problemAnswer(error: ProblemError, requestId: string): Answer {
  const {title, detail} = problemRegistry[error.code];
  const value: Problem = {
    type: `/problems/${error.code}`,
    code: error.code,
    title,
    status: error.status,
    detail,
    requestId,
    ...(error.errors && {errors: [...error.errors]}),
  };
  return {
    status: error.status,
    headers: {
      ...error.headers,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: JSON.stringify(value),
  };
}
