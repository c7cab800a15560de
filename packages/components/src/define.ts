/** Registers every element. */
import './bumn-catalog/bumn-catalog.define.js';
import './card-scanner/card-scanner.define.js';
import './installment-table/installment-table.define.js';
import './loan-schedule/loan-schedule.define.js';
import './loan-simulator/loan-simulator.define.js';
import './member-card/card-sheet.define.js';
import './member-card/member-card.define.js';
import './provider/provider.define.js';
