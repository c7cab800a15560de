export type {CapacityAnswer} from './capacity-answer.js';
export {maxPrincipal, type PrincipalOptions} from './max-principal.js';
export {maxRate, type RateOptions} from './max-rate.js';
export {minMonths} from './min-months.js';
