import type {ProblemCode} from '@koperasi/contract';

/**
 * What goes wrong with a request.
 *
 * - `reset`: the connection breaks; `applied` says whether the server has done the work by then.
 * - `status`: a problem instead of an answer, nothing done. `retryAfter` is written as it stands.
 * - `delay`: the answer comes later. `silence`: it never comes.
 * - `truncate`: the body ends half-way, as if it were whole. `reset-in-body`: half-way the connection breaks.
 * - `drip`: the body comes byte by byte, with a pause of `ms` each.
 * - `wrong-type`, `html`, `empty`, `not-json`, `wrong-shape`: a success that is none.
 * - `redirect`: to another origin.
 *
 * Writes are done in all kinds but `reset` without `applied`, `status`, `silence` and `redirect`.
 */
export type Fault =
  | {readonly kind: 'reset'; readonly applied?: boolean}
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: ProblemCode;
      readonly retryAfter?: string;
    }
  | {readonly kind: 'delay' | 'drip'; readonly ms: number}
  | {
      readonly kind:
        | 'silence'
        | 'truncate'
        | 'reset-in-body'
        | 'wrong-type'
        | 'html'
        | 'empty'
        | 'not-json'
        | 'wrong-shape'
        | 'redirect';
    };

/** A fault, for which requests, and how often. */
export type OrderedFault = Fault & {
  /** A route's id, `members.create`; any request when left out. */
  readonly route?: string;
  /** Once when left out. */
  readonly times?: number;
};

/** Faults that wait for their request. */
export interface Faults {
  /** The next fitting request meets this fault; several are met in the order in which they were ordered. */
  next(fault: OrderedFault): void;
  /** Forgets those that nobody met. */
  clear(): void;
  /** How many are still waiting. */
  readonly waiting: number;
}

/** Faults, and what takes them. */
export function createFaults(): {faults: Faults; take(route: string | null): Fault | undefined} {
  let ordered: {readonly fault: OrderedFault; left: number}[] = [];
  return {
    faults: {
      next(fault) {
        ordered.push({fault, left: fault.times ?? 1});
      },
      clear() {
        ordered = [];
      },
      get waiting() {
        return ordered.reduce((sum, {left}) => sum + left, 0);
      },
    },
    take(route) {
      const first = ordered.find(({fault}) => fault.route === undefined || fault.route === route);
      if (!first) return undefined;
      first.left -= 1;
      ordered = ordered.filter(({left}) => left > 0);
      return first.fault;
    },
  };
}
