import {describe, expect, it} from 'vitest';
import vectors from '../../vectors/changes.json' with {type: 'json'};
import {schedule} from '../schedule.js';
import type {LoanTerms} from '../terms.js';
import type {ChangedRow} from './changed-row.js';
import type {LoanChanges} from './loan-changes.js';
import {scheduleWithChanges} from './schedule-with-changes.js';
import {type Settlement, type SettlementConditions, settlement} from './settlement.js';
import type {SettlementDay} from './settlement-day.js';

interface Source {
  url: string;
  publisher: string;
  read: string;
  note: string;
}

interface ChangedVector {
  name: string;
  terms: LoanTerms;
  changes: LoanChanges;
  expect: {
    months?: number;
    interest?: number;
    interestSaved?: number;
    total?: number;
    installments?: number[];
    rows?: (Partial<ChangedRow> & {number: number})[];
  };
  within?: number;
  source: Source;
}

interface SettlementVector {
  name: string;
  terms: LoanTerms;
  at: SettlementDay;
  conditions: SettlementConditions;
  expect: Partial<Settlement>;
  within?: number;
  source: Source;
}

function hold(actual: object, expected: object, within: number): void {
  const cells = actual as Record<string, unknown>;
  for (const [name, wanted] of Object.entries(expected))
    expect(
      Math.abs(Number(cells[name]) - Number(wanted)),
      `${name} ${String(cells[name])}, published ${String(wanted)}`,
    ).toBeLessThanOrEqual(within);
}

function requireSource({url, read}: Source): void {
  expect(url).toMatch(/^https?:\/\//);
  expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
}

describe('published loans that change', () => {
  it.each(vectors.changed as unknown as ChangedVector[])('$name', (vector) => {
    const {terms, changes, within = 0, source} = vector;
    const {months, installments = [], rows = [], ...sums} = vector.expect;
    const made = scheduleWithChanges(terms, changes);
    const {interest, total} = made.totals;
    if (months !== undefined) expect(made.rows.length).toBe(months);
    expect(made.installments.slice(0, installments.length).map(({installment}) => installment)).toEqual(
      installments,
    );
    hold({interest, total, interestSaved: schedule(terms).totals.interest - interest}, sums, within);
    for (const row of rows) hold(made.rows[row.number - 1]!, row, within);
    requireSource(source);
  });
});

describe('published settlements', () => {
  it.each(vectors.settlements as unknown as SettlementVector[])('$name', (vector) => {
    const {terms, at, conditions, within = 0, source} = vector;
    hold(settlement(terms, at, conditions), vector.expect, within);
    requireSource(source);
  });
});
