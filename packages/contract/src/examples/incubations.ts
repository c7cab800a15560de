import {incubationStepNames, type Incubation} from '../incubation.js';
import {cooperatives} from './cooperatives.js';

/** How ready each cooperative is: nobody has said, so each of the ten steps is not known. */
export const incubations: readonly Incubation[] = /* @__PURE__ */ cooperatives.map(({code, updatedAt}) => ({
  cooperative: code,
  steps: incubationStepNames.map((step, index) => ({
    step,
    order: index + 1,
    status: 'not-known',
    completedOn: null,
    evidence: [],
  })),
  mentoring: null,
  updatedAt,
}));
