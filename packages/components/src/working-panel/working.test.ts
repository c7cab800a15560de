import {methods, schedule, type LoanTerms} from '@koperasi/loan';
import {defaultScheme, schemeById} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {workingMessages} from '../messages/working-panel.js';
import {panelText} from '../panel/panel-text.js';
import {workingAsText, workingOf, type Working, type WorkingText} from './working.js';

const terms: LoanTerms = {
  principal: 3_000_000_000,
  annualRatePercent: '3',
  months: 120,
  method: 'annuity',
};

function worked(of: LoanTerms, scheme = defaultScheme): {working: Working; text: WorkingText; all: string} {
  const text = panelText({locale: 'id', simulation: {scheme, problems: [], result: null}}, workingMessages);
  const working = workingOf(of, schedule(of), text, {locale: 'id', wording: scheme.wording});
  return {working, text, all: workingAsText(working, text, 'Pembuka')};
}

describe('the working of Rp 3 billion at 3 % over 120 months', () => {
  it('goes from the entries over three installments to the totals', () => {
    expect(worked(terms).working.parts.map(({title}) => title)).toEqual([
      'Dari isian ke angsuran',
      'Angsuran ke-1',
      'Angsuran ke-2',
      'Angsuran ke-120',
      'Jumlah seluruhnya',
    ]);
  });

  it('has the figures of the schedule, which a spreadsheet gives as PMT(0.03/12; 120; -3e9)', () => {
    const {all} = worked(terms);
    expect(all).toContain('= Rp\u00a028.968.223');
    expect(all).toContain('= Rp\u00a0476.186.812');
    expect(all).toContain('= Rp\u00a03.476.186.812');
  });

  it('is proved', () => {
    const {working} = worked(terms);
    expect(working.proofs.map(({holds}) => holds)).toEqual([true, true, true, true, true]);
  });

  it('says what each of its symbols stands for, and of no other', () => {
    const {working} = worked(terms);
    expect(working.symbols.map(([symbol]) => symbol).join(' ')).toBe('P r i t n B A′ A v Z Q Σ ⌊ ⌉');
  });
});

describe('a symbol with an index', () => {
  const grace = {months: 6, interest: 'deferred', withinTenor: true} as const;
  const meaning = (of: LoanTerms, sign: string): string | undefined =>
    worked(of).working.symbols.find(([symbol]) => symbol === sign)?.[1];

  it('has its own meaning in a flat loan', () => {
    const flat: LoanTerms = {...terms, method: 'flat', grace};
    expect(meaning(flat, 'Q′')).toBe('pokok tiap bulan sebelum dibulatkan');
    expect(meaning(flat, 'Z₀')).toBe('bunga masa tenggang yang ditangguhkan');
    expect(meaning(flat, 'Z₁…ₙ')).toBe('seluruh bunga selama pokok dicicil');
  });

  it('has its own meaning where principal is paid in equal parts, and by days', () => {
    expect(meaning({...terms, method: 'equal-principal'}, 'Q₁')).toBe(
      'pokok yang dibayar tiap bulan, sama besar',
    );
    const dates = {
      disbursedOn: '2026-12-01',
      dayCount: 'actual/365',
      interest: 'by-days',
      payment: 'level',
    } as const;
    expect(meaning({...terms, dates}, 'i₁ … iₖ')).toContain('menurut banyaknya hari');
    expect(meaning({...terms, dates}, 'S')).toContain('pada tiap jatuh tempo');
  });

  it.each(methods)('stands in the legend whatever the grace: %s', (method) => {
    for (const interest of ['paid', 'capitalised', 'deferred', 'free'] as const) {
      const {working} = worked({...terms, method, grace: {...grace, interest}});
      const legend = new Set(working.symbols.map(([symbol]) => symbol));
      const formulas = working.parts.flatMap(({steps}) => steps.map(({lines}) => lines[0]!));
      const signs = formulas.flatMap((formula) => formula.match(/[A-Za-zΣ][′₀₁…ₙ]*/g) ?? []);
      expect(signs.filter((sign) => !legend.has(sign))).toEqual([]);
    }
  });
});

describe.each(methods)('%s', (method) => {
  it.each(['paid', 'capitalised', 'deferred', 'free'] as const)(
    'leaves no name unfilled in a sharia scheme whose grace is %s',
    (interest) => {
      const grace = {months: 6, interest, withinTenor: true};
      const {all} = worked(
        {...terms, annualRatePercent: '6', months: 72, method, grace},
        schemeById('pmk-49-2025-syariah')!,
      );
      expect(all).not.toMatch(/[{}]|undefined|NaN|bunga/i);
    },
  );
});
