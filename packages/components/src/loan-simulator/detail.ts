/** What stands below the answer: the chart and the table, in one part. */
import '../installment-table/installment-table.define.js';
import '../loan-chart/loan-chart.define.js';
