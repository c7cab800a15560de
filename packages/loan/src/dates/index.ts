export {datedSchedule, DatedSchedule, type DatedRow} from './dated-schedule.js';
export {dayCounts} from './day-count.js';
export type {Fraction} from './fraction.js';
export type {DayCount, LoanDates} from './loan-dates.js';
export type {Period} from './period.js';
export {periodsOf} from './periods.js';
export {dayCountDays, yearFraction, yearFractionExact} from './year-fraction.js';
