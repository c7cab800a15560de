import {describe, expect, it} from 'vitest';
import type {InstallmentRow} from './installment-row.js';
import {schedule} from './schedule.js';
import type {LoanTerms} from './terms.js';

interface Vector {
  name: string;
  terms: LoanTerms;
  expect: {
    installment?: number;
    last?: number;
    interest?: number;
    total?: number;
    rows?: (Partial<InstallmentRow> & {number: number})[];
  };
  within?: number;
  source: {url: string | null; publisher: string; read: string; note?: string};
}

declare global {
  interface ImportMeta {
    glob<File>(pattern: string, options: {eager: true; import: 'default'}): Record<string, File>;
  }
}

const files = import.meta.glob<{title: string; loans?: Vector[]}>('../vectors/*.json', {
  eager: true,
  import: 'default',
});

/** Files of another shape are read by the tests of what they are about. */
const loanFiles = Object.values(files).flatMap(({title, loans}) => (loans ? [{title, loans}] : []));

it('reads vectors of at least four kinds of sources', () => {
  expect(loanFiles.length).toBeGreaterThanOrEqual(4);
});

describe.each(loanFiles)('$title', ({loans}) => {
  it.each(loans)('$name', ({terms, expect: expected, within = 0, source}) => {
    const {installment, rows, totals} = schedule(terms);
    const near = (actual: number | undefined, wanted: number | undefined, what: string): void => {
      if (wanted === undefined) return;
      expect(
        Math.abs((actual ?? NaN) - wanted),
        `${what} ${actual}, published ${wanted}`,
      ).toBeLessThanOrEqual(within);
    };
    if (expected.installment !== undefined) expect(installment).toBe(expected.installment);
    near(rows.at(-1)?.total, expected.last, 'last');
    near(totals.interest, expected.interest, 'interest');
    near(totals.total, expected.total, 'total');
    for (const {number, ...cells} of expected.rows ?? []) {
      for (const [name, wanted] of Object.entries(cells)) {
        near(rows[number - 1]?.[name as keyof InstallmentRow], wanted, `row ${number} ${name}`);
      }
    }
    expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(source.url ?? 'https://').toMatch(/^https:\/\//);
  });
});
