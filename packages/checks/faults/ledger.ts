import type {Answer} from './answer.ts';

/** A write that took effect. */
export interface Effect {
  readonly id: string;
  /** The Idempotency-Key that came with it, if one did. */
  readonly key: string | null;
  /** What tells one intended write from another: the member's number. */
  readonly subject: string;
}

/** All that one fault server keeps: one map is one transaction. */
export interface Ledger {
  requests: number;
  readonly effects: Effect[];
  readonly answers: Map<string, Answer>;
  readonly running: Set<string>;
  /** Everything that the server at the other origin was sent. */
  readonly elsewhereSaw: string[];
  readonly counts: Record<string, number>;
}

/** What is told of a ledger to the thread that asks. */
export type LedgerReport = Pick<Ledger, 'requests' | 'effects' | 'elsewhereSaw' | 'counts'>;

/** A ledger with nothing in it. */
export function emptyLedger(): Ledger {
  return {
    requests: 0,
    effects: [],
    answers: new Map(),
    running: new Set(),
    elsewhereSaw: [],
    counts: {},
  };
}

/** Counts one more of something by name. */
export function count({counts}: Ledger, name: string): number {
  return (counts[name] = (counts[name] ?? 0) + 1);
}
