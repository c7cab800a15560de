import {getCooperative, listCooperatives, setLegalStep, updateCooperative} from '@koperasi/contract';
import {handler, said, type Handler} from '../handler.js';
import {found} from '../refusal.js';
import {within} from '../scope.js';
import type {TestState} from '../test-state.js';

/** Whether one of the texts has what was looked for, in any case. */
export function matches(looked: string | undefined, ...texts: readonly string[]): boolean {
  return looked === undefined || texts.some((text) => text.toLowerCase().includes(looked.toLowerCase()));
}

/** Cooperatives and their legal steps. */
export const cooperativeHandlers: readonly Handler[] = [
  handler(listCooperatives, ({state, input: {q, area, kind, status}}) =>
    state.cooperatives.filter(
      (one) =>
        matches(q, one.name, one.village, one.code) &&
        (area === undefined || within(one.code, area)) &&
        (kind === undefined || one.kind === kind) &&
        (status === undefined || one.status === status),
    ),
  ),
  handler(getCooperative, ({state, input}) => cooperative(state, input.cooperative)),
  handler(updateCooperative, ({state, input, now}) =>
    Object.assign(cooperative(state, input.cooperative), said(input.body), {updatedAt: now}),
  ),
  handler(setLegalStep, ({state, input, now}) => {
    const one = cooperative(state, input.cooperative);
    const step = found(one.legalSteps.find((each) => each.step === input.step));
    Object.assign(step, said(input.body));
    one.updatedAt = now;
    return one;
  }),
];

function cooperative(state: TestState, code: string): TestState['cooperatives'][number] {
  return found(state.cooperatives.find((one) => one.code === code));
}
