import {describe, expect, it} from 'vitest';
import type {LoanTerms} from '../terms.js';
import {datedSchedule} from './dated-schedule.js';
import type {LoanDates} from './loan-dates.js';
import {periodsOf} from './periods.js';

interface File {
  loans: {name: string; terms: LoanTerms & {dates: LoanDates}; expect: {dueOn?: string[]}}[];
  dueDates: {name: string; dates: LoanDates; dueOn: string[]}[];
}

const files = import.meta.glob<File>('../../vectors/fineract-schedules.json', {
  eager: true,
  import: 'default',
});

// Amounts are compared with those of all other loans, in vectors.test.ts.
describe.each(Object.values(files))('the calendar of Fineract', ({loans, dueDates}) => {
  it.each(loans)('$name', ({terms, expect: {dueOn}}) => {
    const {rows} = datedSchedule(terms);
    expect(rows.length).toBe(terms.months);
    if (dueOn) expect(rows.map((row) => row.dueOn)).toEqual(dueOn);
  });

  it.each(dueDates)('$name', ({dates, dueOn}) => {
    expect(periodsOf(dates, dueOn.length).map((period) => period.dueOn)).toEqual(dueOn);
  });
});
