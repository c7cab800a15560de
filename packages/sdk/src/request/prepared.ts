import type {Route} from '@koperasi/contract';
import type {Repeat} from '../errors/conflict-error.js';
import type {Answer} from '../transport/answer.js';
import type {CacheEntry} from '../transport/etag-cache.js';

/** A request, ready to be sent as often as needed. */
export interface Prepared {
  readonly route: Route;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Once an attempt, since a stream can be read but once. */
  readonly body: () => BodyInit | null;
  /** Texts that no error may repeat, even when the server does. */
  readonly secrets: () => readonly string[];
  /** What is known of the address already. */
  readonly cached?: CacheEntry | undefined;
  readonly repeat?: Repeat | undefined;
  /** Told once the answer is there. */
  readonly arrived?: (answer: Answer) => void;
}
