import type {ClientOptions, RetryOptions} from './options.js';
import type {EtagCache} from './transport/etag-cache.js';
import type {Flights} from './transport/flights.js';
import type {RetryBudget} from './transport/retry-budget.js';

type Stated = 'fetch' | 'deadlineMs' | 'validation' | 'language' | 'onWarning';

/** What a core is made of; nobody outside sees it. `fetch` has the middleware around it and throws a ConnectionError. */
export interface Inside
  extends
    Required<Pick<ClientOptions, Stated>>,
    Pick<ClientOptions, 'baseUrl' | 'auth' | 'maxAnswerBytes' | 'telemetry'> {
  readonly retry: Required<Omit<RetryOptions, 'budget'>>;
  readonly budget: RetryBudget;
  /** Null when nothing is kept. */
  readonly cache: EtagCache | null;
  readonly flights: Flights;
  /** That go with every request. */
  readonly headers: Readonly<Record<string, string>>;
}
