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
