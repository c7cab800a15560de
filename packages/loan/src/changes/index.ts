export type {ChangedRow, ChangedTotals, DatedChangedRow, InstallmentFrom} from './changed-row.js';
export {ChangedSchedule, DatedChangedSchedule} from './changed-schedule.js';
export type {
  ExtraPayment,
  ExtraPaymentEffect,
  LoanChanges,
  RepeatedExtraPayment,
  Restructuring,
  SingleExtraPayment,
  Stage,
  StepRate,
} from './loan-changes.js';
export {scheduleWithChanges} from './schedule-with-changes.js';
export {settlement, type Settlement, type SettlementConditions} from './settlement.js';
export type {SettlementDay} from './settlement-day.js';
