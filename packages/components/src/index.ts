/** Importing a class registers no tag: that is what the `define` entries are for. */
export {formatDate, formatShortDate} from './format/date.js';
export {formatMonths} from './format/months.js';
export {formatPercent} from './format/percent.js';
export {formatRupiah} from './format/rupiah.js';
export type {Locale} from './format/locale.js';
export {parseRupiah, type RupiahProblem, type RupiahReading} from './format/parse-rupiah.js';
export {spellRupiah} from './format/spell-rupiah.js';
export {InstallmentTable} from './installment-table/installment-table.js';
export type {InstallmentPayment} from './installment-table/payment.js';
export {LoanSchedule} from './loan-schedule/loan-schedule.js';
export {SimulationChangeEvent} from './loan-simulator/loan-simulator.events.js';
export {LoanSimulator} from './loan-simulator/loan-simulator.js';
export type {TableMessages} from './messages/installment-table.id.js';
export type {SimulatorMessages} from './messages/loan-simulator.id.js';
export {ClientController} from './provider/client-controller.js';
export {
  clientContext,
  type ClientCall,
  type ClientCallOptions,
  type ClientSource,
} from './provider/client-source.js';
export {Provider} from './provider/provider.js';
