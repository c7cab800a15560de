export {explain, explainSchedule} from './explain.js';
export type {Explanation, ExplainedValue, ExplanationStep} from './explanation.js';
export type {ExplanationKey} from './step-texts.js';
export type {ExplainedSchedule} from './worked-loan.js';
