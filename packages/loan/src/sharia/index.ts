export {financingWords, type FinancingWord, type FinancingWording} from './financing-words.js';
export {murabahah, type Murabahah} from './murabahah.js';
export {murabahahSettlement, type MurabahahSettlement} from './murabahah-settlement.js';
export type {MarginRecognition, MurabahahMargin, MurabahahTerms} from './murabahah-terms.js';
