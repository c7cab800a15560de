import type {Soundness} from './request/soundness.js';
import type {Step} from './transport/write.js';

/** What a function for a route brings along, so that programs without it need not carry it. */
export interface Means {
  /** Before a write is sent. */
  readonly step?: Step;
  /** A quick check, before zod's thorough one. */
  readonly soundnessOf?: (schema: object) => Soundness;
}
