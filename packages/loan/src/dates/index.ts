export {datedSchedule, type DatedRow, type DatedSchedule} from './dated-schedule.js';
export type {DayCount, LoanDates} from './loan-dates.js';
export type {Period} from './period.js';
