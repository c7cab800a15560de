export type {Fee, FeeName, Fees, FeeSettlement} from './fees.js';
