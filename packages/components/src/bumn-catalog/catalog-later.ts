/** All that a first view can do without: loaded at once beside it, so that nobody waits for either. */
export {facetValues, filterProducts} from './catalog-filter.js';
export {chipsTemplate, filtersTemplate} from './filters-template.js';
export {styles} from './later.styles.js';
export {noneTemplate, noticesTemplate} from './notices-template.js';
export {OrderDesk} from './order-desk.js';
export {problemsTemplate} from './problems-template.js';
export {detailsTemplate} from './product-details.js';
