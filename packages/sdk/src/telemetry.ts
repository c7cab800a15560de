import type {Route} from '@koperasi/contract';
import type {Outcome} from './run.js';

/** Stands around a call with all its attempts. `openTelemetry` makes one. */
export type Telemetry = (
  route: Pick<Route, 'id' | 'method' | 'path'>,
  /** Makes the call; the headers go with each attempt, such as `traceparent`. Rejects with a KoperasiError, or with what middleware threw. */
  go: (headers: Readonly<Record<string, string>>) => Promise<Outcome<unknown>>,
) => Promise<Outcome<unknown>>;
