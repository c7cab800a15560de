/**
 * What comes after the first paint, in one part: the chart, the table, the date that it begins with, facts of the scheme, Enter and the
 * announcements.
 */
import '../installment-table/installment-table.define.js';
import '../loan-chart/loan-chart.define.js';

export {detailMessages} from '../messages/detail.js';
export {news} from './news.js';
export {schemeFacts} from './scheme-facts.js';
export {startInput} from './start-input.js';
export {submitOnEnter} from './submit-on-enter.js';
