/**
 * What comes after the first paint, in one part: the questions below the answer, the chart, the table, the date that it begins with, facts of the scheme, Enter and the
 * announcements.
 */
import '../installment-table/installment-table.define.js';
import '../loan-chart/loan-chart.define.js';
import '../panel/loan-panel.define.js';

export {belowTemplate} from './below.js';
export {costOf, costTemplate, rateSentence} from '../plan/cost-template.js';
export {detailMessages} from '../messages/detail.js';
export {news} from './news.js';
export {readAddress} from '../share/read-address.js';
export {schemeFacts} from './scheme-facts.js';
export {startInput} from './start-input.js';
export {submitOnEnter} from './submit-on-enter.js';
