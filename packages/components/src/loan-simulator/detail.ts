/**
 * What comes right after the first paint, in one part: the true cost on the cards, the date field, facts of the scheme, Enter, the
 * announcements, and what waits for somebody to scroll to the chart and the table.
 */
import '../loan-below/loan-below.define.js';

export {belowTemplate} from './below.js';
export {costOf, costTemplate, rateSentence} from '../plan/cost-template.js';
export {detailMessages} from '../messages/detail.js';
export {news} from './news.js';
export {readAddress} from '../share/read-address.js';
export {schemeFacts} from './scheme-facts.js';
export {startInput} from './start-input.js';
export {submitOnEnter} from './submit-on-enter.js';
