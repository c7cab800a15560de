import type {Route} from '@koperasi/contract';
import type {ErrorKind} from './errors/koperasi-error.js';

/** How a call ended. */
export interface CallResult {
  /** Of the last answer; null without one. */
  readonly status: number | null;
  readonly attempts: number;
  /** The kind of error; `other` is one that middleware threw. */
  readonly error: ErrorKind | 'other' | null;
}

/** Watches calls. `openTelemetry` makes one. */
export interface Telemetry {
  /** Of every call, before its first attempt. `headers` go with each attempt, such as `traceparent`. */
  begin(route: Pick<Route, 'id' | 'method' | 'path'>): {
    readonly headers: Readonly<Record<string, string>>;
    end(result: CallResult): void;
  };
}
