export {
  effectiveRate,
  type DatedFlow,
  type EffectiveRate,
  type Flows,
  type MonthlyFlow,
} from './effective-rate.js';
export {feeAmounts, type FeeAmounts} from './fee-amounts.js';
export type {Fee, FeeName, Fees, FeeSettlement} from './fees.js';
export {effectiveToFlat, flatToEffective} from './flat-rate.js';
export {costOfSchedule, trueCost, type CostedRow, type CostedSchedule, type TrueCost} from './true-cost.js';
export {
  aprEuAnnexI,
  type AnnexICredit,
  type AnnexIFlow,
  type AnnexIInterval,
  type AnnexIRate,
} from './eu-annex-i.js';
export {annexIYears, type AnnexIPeriod} from './eu-intervals.js';
export {
  aprRegZAppendixJ,
  type AppendixJCredit,
  type AppendixJFlow,
  type AppendixJRate,
} from './reg-z-appendix-j.js';
export type {UnitPeriod} from './reg-z-unit-periods.js';
