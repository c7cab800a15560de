import {expect, it} from 'vitest';
import type {InstallmentRow} from '../installment-row.js';
import {murabahah, type Murabahah} from './murabahah.js';
import {murabahahSettlement, type MurabahahSettlement} from './murabahah-settlement.js';
import type {MurabahahTerms} from './murabahah-terms.js';

interface Vector {
  name: string;
  terms: MurabahahTerms;
  expect: Partial<Pick<Murabahah, 'margin' | 'sellingPrice' | 'receivable' | 'installment'>> & {
    rows?: (Partial<InstallmentRow> & {number: number})[];
  };
  settlement?: Partial<MurabahahSettlement> & {afterMonth: number};
  /** Rupiah; 0 where left out. */
  within?: number;
  source: {url: string; publisher: string; read: string; note?: string};
}

const files = import.meta.glob<{murabahahs: Vector[]}>('../../vectors/murabahah.json', {
  eager: true,
  import: 'default',
});
const vectors = Object.values(files).flatMap(({murabahahs}) => murabahahs);

it.each(vectors)('$name', ({terms, expect: {rows = [], ...amounts}, settlement, within = 0, source}) => {
  const akad = murabahah(terms);
  const near = (actual: unknown, wanted: number | null, what: string): void => {
    const published = `${what} ${actual}, published ${wanted}`;
    expect(Math.abs(Number(actual) - Number(wanted)), published).toBeLessThanOrEqual(within);
  };
  for (const [name, wanted] of Object.entries(amounts)) near(akad[name as 'margin'], wanted, name);
  for (const {number, ...cells} of rows) {
    const row = akad.rows[number - 1]!;
    for (const [name, wanted] of Object.entries(cells))
      near(row[name as keyof InstallmentRow], wanted, `row ${number} ${name}`);
  }
  if (settlement) {
    const settled = murabahahSettlement(akad, settlement, null);
    for (const [name, wanted] of Object.entries(settlement))
      near(settled[name as 'marginLeft'], wanted, `settlement ${name}`);
  }
  expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(source.url).toMatch(/^https:\/\//);
});
