/** Registers every element. */
import './installment-table/installment-table.define.js';
import './loan-schedule/loan-schedule.define.js';
import './loan-simulator/loan-simulator.define.js';
import './provider/provider.define.js';
