import type {Auth} from './auth/auth.js';
import type {Issue} from './errors/issue.js';
import type {RetryBudget} from './transport/retry-budget.js';
import type {Telemetry} from './telemetry.js';

/** `strict` refuses what breaks the contract, `warn` tells `onWarning` and goes on, `off` does not look. */
export type Validation = 'strict' | 'warn' | 'off';

/** Something that a developer should know, without a value in it. `sunset` is the day on which a route ends, as the server says it. */
export interface Warning {
  readonly kind: 'request-shape' | 'answer-shape' | 'deprecated';
  /** The route's id. */
  readonly route: string;
  readonly issues: readonly Issue[];
  readonly requestId?: string | null;
  readonly sunset?: string | null;
}

/** Wraps every attempt, the first in the list outermost. Hand on the request, or another one; answer, or let `next` answer. */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
) => Promise<Response>;

/** How often and how soon a call is sent again. */
export interface RetryOptions {
  /** Requests for one call at most, 4 when left out; 1 sends nothing again. */
  readonly attempts?: number;
  /** Waits are random between 0 and `baseMs` · 2ⁿ, at most `maxMs`: 250 and 8,000 ms when left out. */
  readonly baseMs?: number;
  readonly maxMs?: number;
  /** Shared by all calls that have it; each client has its own when left out, and one for 429 and 503 with all clients of its origin. */
  readonly budget?: RetryBudget;
}

/** How a client behaves. Only the address is needed. */
export interface ClientOptions {
  /** Where the API's paths begin, `https://…/api`; in a browser also `/api`. */
  readonly baseUrl: string;
  readonly auth?: Auth;
  /** Instead of the platform's `fetch`. */
  readonly fetch?: typeof fetch;
  /** For connecting, headers, body and repeated attempts together, in milliseconds: 30,000 when left out. */
  readonly deadlineMs?: number;
  readonly retry?: RetryOptions;
  /** `strict` when left out. */
  readonly validation?: Validation;
  readonly onWarning?: (warning: Warning) => void;
  readonly middleware?: readonly Middleware[];
  /** The language of `error.message`: `en` when left out. `error.messages` has both. */
  readonly language?: 'id' | 'en';
  /** A longer answer is refused: 20 MiB when left out, 25 MiB for files. */
  readonly maxAnswerBytes?: number;
  /** Keeps answers that carry an ETag in memory, and asks whether they still hold: true when left out. */
  readonly cache?: boolean;
  readonly telemetry?: Telemetry;
  /** The contract's version to ask for, `2026-11-27`; the server's own when left out. */
  readonly version?: string;
}

/** How one call behaves. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly deadlineMs?: number | undefined;
  /** Of a write, 16 to 64 letters, digits, `-` and `_`; a new one when left out. */
  readonly idempotencyKey?: string | undefined;
  /** The ETag that a change is based on; by itself when left out, except in `call`. */
  readonly ifMatch?: string | undefined;
  readonly validation?: Validation | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Of an upload: bytes that have gone, and all. Begins anew when the upload does. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** Bytes of an upload. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}
