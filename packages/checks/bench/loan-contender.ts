import type {ComparedRow} from './loan-table.ts';

/** The tenor that everybody computes. */
export const months = 120;

/** The rate a year that everybody computes. */
export const percent = 6;

/** One way to make a schedule of 120 months at 6 percent. */
export interface Contender {
  readonly name: string;
  /** A package of npm. */
  readonly peer?: boolean;
  /** Takes a millisecond or more a schedule. */
  readonly slow?: boolean;
  /** Makes a whole schedule and returns a number of it, so that nothing can be left out. */
  run(principal: number): number;
  rows(principal: number): readonly ComparedRow[];
}
