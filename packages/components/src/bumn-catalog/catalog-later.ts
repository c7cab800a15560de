/** All that a first view can do without: loaded at once beside it, so that nobody waits for either. */
export {afterChoice} from './after-choice.js';
export {CatalogFilter} from './catalog-filter.js';
export {controlsTemplate} from './controls-template.js';
export {chipsTemplate, filtersTemplate} from './filters-template.js';
export {laterText} from './later-text.js';
export {ListGrowth} from './list-growth.js';
export {styles} from './later.styles.js';
export {noneTemplate, noticesTemplate} from './notices-template.js';
export {OrderOpener} from './order-opener.js';
export {problemsTemplate} from './problems-template.js';
export {detailsTemplate} from './product-details.js';
export {sortPlaces} from './sort-places.js';
export {skeletonsTemplate} from './skeletons-template.js';
