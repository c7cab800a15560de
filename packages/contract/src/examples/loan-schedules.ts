import type {LoanSchedule} from '../loans.js';
import {loanSchedule as ofSukawana} from './loan-schedule-of-sukawana.js';
import {loanSchedule as ofUnyur} from './loan-schedule-of-unyur.js';

/** The schedules of `loans`, as the loan engine computes them; a test does so again. */
export const loanSchedules: readonly LoanSchedule[] = [ofUnyur, ofSukawana];
