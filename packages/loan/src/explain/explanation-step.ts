import type {ExplainedValue, ExplanationStep} from './explanation.js';
import {type ExplanationKey, stepTexts} from './step-texts.js';

/** A step with its sentence. */
export function explanationStep(
  key: ExplanationKey,
  parts: {
    month?: number;
    formula: string;
    working: string | null;
    values?: Readonly<Record<string, ExplainedValue>>;
    result: ExplainedValue;
  },
): ExplanationStep {
  const {month, formula, working, values = {}, result} = parts;
  return {key, ...(month !== undefined && {month}), text: stepTexts[key], formula, working, values, result};
}
