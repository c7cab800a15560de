import {schemeById} from '@koperasi/loan/schemes';
import {describe, expect, it} from 'vitest';
import {freshDueDays} from '../installment-table/due-days.js';
import {calendarOf} from './calendar-of.js';

describe('the calendar of a scheme', () => {
  it('moves payments to the next working day where its regulation does', () => {
    const calendar = calendarOf(schemeById('pmk-49-2025')!, '2026-11-15');
    expect(calendar.dueDay).toBe(12);
    // 12 December 2026 is a Saturday.
    const days = freshDueDays(calendar, 1);
    expect(days).toMatchObject([{dueOn: '2026-12-12', payableOn: '2026-12-14'}]);
  });

  it('leaves payments where they fall due elsewhere', () => {
    const calendar = calendarOf(schemeById('kur-mikro-2026')!, '2026-11-12');
    expect(calendar).toEqual({start: '2026-11-12', dueDay: undefined, workingDays: false, holidays: []});
    expect(freshDueDays(calendar, 1)).toMatchObject([{dueOn: '2026-12-12', payableOn: '2026-12-12'}]);
  });

  it('keeps to the same holidays, so that a table is not drawn anew', () => {
    const scheme = schemeById('pmk-49-2025')!;
    expect(calendarOf(scheme, undefined).holidays).toBe(calendarOf(scheme, '2026-12-01').holidays);
  });
});
