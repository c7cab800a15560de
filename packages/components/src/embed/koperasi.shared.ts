/** What `koperasi.js` lends to its parts: what each embed of one element lends to the same parts. */
import {shared as catalog} from './bumn-catalog.shared.js';
import {lend} from './lend.js';
import {shared as loan} from './loan-simulator.shared.js';
import {shared as card} from './member-card.shared.js';

export const shared: object = lend({...loan, ...card, ...catalog});
