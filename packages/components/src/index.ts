/** Importing a class registers no tag: that is what the `define` entries are for. */
export {BumnCatalog} from './bumn-catalog/bumn-catalog.js';
export type {
  BilingualText,
  Catalog,
  CatalogLimit,
  CatalogPartner,
  CatalogProduct,
} from './bumn-catalog/catalog-data.js';
export type {CardCheck, CardState} from './card-check/check-card.js';
export {CardScanEvent} from './card-scanner/card-scanner.events.js';
export {CardScanner} from './card-scanner/card-scanner.js';
export {OrderDraftChangeEvent, OrderPlacedEvent} from './catalog-order/catalog-order.events.js';
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
export type {CardSavings, MemberCardData, MemberRole} from './member-card/card-data.js';
export {CardSheet} from './member-card/card-sheet.js';
export {CardCheckedEvent} from './member-card/member-card.events.js';
export {MemberCard} from './member-card/member-card.js';
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
