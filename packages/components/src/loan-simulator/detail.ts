/** What stands below the answer, in one part: the chart, the table, and the date that the table begins with. */
import '../installment-table/installment-table.define.js';
import '../loan-chart/loan-chart.define.js';

export {startInput} from './start-input.js';
