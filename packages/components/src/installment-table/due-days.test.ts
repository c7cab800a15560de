import {describe, expect, it} from 'vitest';
import {dueDays, dueTexts} from './due-days.js';

const calendar = {start: '2026-07-12', dueDay: undefined, workingDays: false, holidays: []};

describe('due days', () => {
  it('come a month after the start, on its day', () => {
    expect(dueDays(calendar, 2).map(({dueOn}) => dueOn)).toEqual(['2026-08-12', '2026-09-12']);
  });

  // 12 December 2026 and 12 June 2027 are Saturdays, 12 September 2027 is a Sunday.
  it('move from a weekend to Monday where that is asked for', () => {
    const twelfths = {...calendar, start: '2026-11-20', dueDay: 12};
    const shifted = (terms: typeof twelfths): string[] =>
      dueDays(terms, 12)
        .filter(({dueOn, payableOn}) => dueOn !== payableOn)
        .map(({dueOn, payableOn}) => `${dueOn} ${payableOn}`);
    expect(shifted(twelfths)).toEqual([]);
    expect(shifted({...twelfths, workingDays: true})).toEqual([
      '2026-12-12 2026-12-14',
      '2027-06-12 2027-06-14',
      '2027-09-12 2027-09-13',
    ]);
  });

  it('move on from a holiday, and know which years have any', () => {
    const terms = {...calendar, start: '2026-11-20', dueDay: 12, workingDays: true, holidays: ['2026-12-14']};
    expect(dueDays(terms, 2)).toMatchObject([
      {dueOn: '2026-12-12', payableOn: '2026-12-15', holidaysKnown: true},
      {dueOn: '2027-01-12', payableOn: '2027-01-12', holidaysKnown: false},
    ]);
  });

  it('are written as day with month, year, and the day of payment where it is another', () => {
    const days = dueDays({...calendar, start: '2026-11-12', workingDays: true}, 2);
    expect(dueTexts(days, 'id')).toEqual([
      ['12 Des', ' 2026', '14\u00a0Des'],
      ['12 Jan', ' 2027', ''],
    ]);
    // 31 December 2028 is a Sunday, and the new year's first day a Monday.
    expect(
      dueTexts(dueDays({...calendar, start: '2028-11-30', dueDay: 31, workingDays: true}, 1), 'id'),
    ).toEqual([['31 Des', ' 2028', '1\u00a0Jan\u00a02029']]);
    expect(dueTexts(days, 'en')[0]).toEqual(['12 Dec', ' 2026', '14\u00a0Dec']);
  });
});
