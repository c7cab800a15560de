import type {Auth} from './auth/auth.js';
import type {Middleware, RetryOptions, Validation, Warning} from './options.js';
import type {Telemetry} from './telemetry.js';
import type {EtagCache} from './transport/etag-cache.js';
import type {Flights} from './transport/flights.js';
import type {RetryBudget} from './transport/retry-budget.js';

/** What a core is made of; nobody outside sees it. */
export interface Inside {
  readonly baseUrl: string;
  readonly auth: Auth | undefined;
  readonly fetch: typeof fetch;
  readonly deadlineMs: number;
  readonly retry: Required<Omit<RetryOptions, 'budget'>>;
  /** For failures, and for servers that say they are overloaded. */
  readonly budgets: readonly [failures: RetryBudget, overload: RetryBudget];
  readonly validation: Validation;
  readonly warn: (warning: Warning) => void;
  readonly middleware: readonly Middleware[];
  readonly language: 'id' | 'en';
  readonly maxAnswerBytes: number | undefined;
  /** Null when nothing is kept. */
  readonly cache: EtagCache | null;
  readonly flights: Flights;
  readonly telemetry: Telemetry | undefined;
  /** That go with every request. */
  readonly headers: Readonly<Record<string, string>>;
}
