import {isDeepStrictEqual} from 'node:util';
import {cooperative, written} from './example.ts';
import type {Fault} from './fault.ts';

/** How a call ended. */
export type Ended =
  /** With what the server meant. */
  | 'value'
  /** With an error of a class that the library documents. */
  | 'typed'
  /** With something else: a bare TypeError, SyntaxError or DOMException. */
  | 'untyped'
  /** With success, and a value that the server did not mean. */
  | 'silent'
  /** Not in the time that we watched. */
  | 'pending'
  /** The library has no such call. */
  | 'not offered';

/** What became of one fault with one client. */
export interface Outcome {
  readonly ended: Ended;
  /** The error's `kind` or name, or what was handed over. */
  readonly what: string;
  /** Milliseconds from the call to its end, Infinity while pending. */
  readonly ms: number;
  /** Milliseconds from the abort to the end; null where nothing was aborted. */
  readonly abortMs: number | null;
  readonly requests: number;
  /** How often one intended write took effect. */
  readonly effects: number;
  /** What was sent to another origin: `token`, `body`. */
  readonly leaked: readonly string[];
  /** What `inspect` shows of the error that it should not: `token`, `national id`. */
  readonly shown: readonly string[];
  /** Requests that came before the moment that the server had named. */
  readonly tooEarly: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Has all that the example has; a newer server may say more. */
function has(value: unknown, example: object): boolean {
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(example).every(([name, field]) => {
    const own: unknown = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isRecord(field) && !Array.isArray(field)) return has(own, field);
    return isDeepStrictEqual(own, field);
  });
}

/** Whether a value is what the server meant with its answer to this call. */
export function isMeant({call, writes}: Fault, value: unknown): boolean {
  if ('polluted' in {}) return false;
  switch (call) {
    case 'read':
      return has(value, cooperative);
    case 'burst':
      return Array.isArray(value) && value.length === 10 && value.every((each) => has(each, cooperative));
    case 'list':
      return isRecord(value) && Array.isArray(value['items']) && has(value['items'][0], cooperative);
    case 'write': {
      return has(value, written[writes!]) && isRecord(value) && String(value['id']).startsWith(`${writes}-`);
    }
    case 'walk':
      return false;
  }
}

/** A value in a few words. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return value === '' ? '""' : `a string of ${value.length}`;
  if (!isRecord(value)) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
