export {compare, type ComparedLoan, type LoanComparison, type LoanDifference} from './compare.js';
export type {Crossing} from './crossings.js';
