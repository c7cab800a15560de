/** What other schemes than the default one need: loaded once a page or a person asks for one of them. */
export {schemes} from '@koperasi/loan/schemes';
export {moreMessages} from '../messages/more-schemes.js';
export {graceInput} from './grace-input.js';
export {graceNotes} from './grace-notes.js';
export {operatingInput} from './operating-input.js';
