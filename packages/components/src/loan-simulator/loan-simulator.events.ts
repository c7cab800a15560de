import type {LoanTerms, ScheduleTotals} from '@koperasi/loan';

/** The loan in the simulator changed. Bubbles, and crosses shadow roots. */
export class SimulationChangeEvent extends Event {
  static readonly type = 'kop-simulation-change';
  /** The terms with the chosen method; null while the fields make no loan. */
  readonly terms: LoanTerms | null;
  /** Sums of the chosen schedule in whole rupiah; null with `terms`. */
  readonly totals: ScheduleTotals | null;

  constructor(terms: LoanTerms | null, totals: ScheduleTotals | null) {
    super(SimulationChangeEvent.type, {bubbles: true, composed: true});
    this.terms = terms;
    this.totals = totals;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kop-simulation-change': SimulationChangeEvent;
  }
}
