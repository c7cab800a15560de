import type {Bilingual} from '../schemes/loan-scheme.js';
import type {LoanMethod} from '../terms.js';
import type {ExplanationKey} from './step-texts.js';

/** A number in a formula, for a page to format. */
export interface ExplainedValue {
  /** Rupiah that are whole, months and days as numbers; what may have decimals as a decimal string, `'31/365'` for a fraction. */
  readonly value: number | string;
  /** `percent` is in hundredths: in the formula `'0.5'` stands for 0.005. */
  readonly unit: 'rupiah' | 'percent' | 'months' | 'days' | 'fraction' | 'number';
  /** False where further decimals were left out; the last one shown is then rounded. */
  readonly exact: boolean;
}

/** One step from the terms to the rows. */
export interface ExplanationStep {
  readonly key: ExplanationKey;
  /** Row of the schedule that the step is about; left out where it is about the whole loan. */
  readonly month?: number;
  /** What happens, in both languages; `{interest}` and `{Interest}` stand for bunga, margin or what the scheme says. */
  readonly text: Bilingual;
  /**
   * In symbols: P principal, r rate of a year, i of a month, y part of a year, t tenor, g grace, n months of repayment,
   * B balance, A installment, A′ before rounding, Z interest, Q principal part, u unit. ⌊x⌉ rounds to the nearest whole
   * number, ⌈x⌉ up, ⌊x⌋ down.
   */
  readonly formula: string;
  /** The right-hand side, with a name in braces for each of `values`; null where it is a sum over months. */
  readonly working: string | null;
  readonly values: Readonly<Record<string, ExplainedValue>>;
  /** What comes out, as the schedule has it. */
  readonly result: ExplainedValue;
}

/** How the figures of a schedule come about. */
export interface Explanation {
  readonly method: LoanMethod;
  readonly steps: readonly ExplanationStep[];
}
