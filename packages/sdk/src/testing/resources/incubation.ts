import {getIncubation, listVisits, recordVisit, setIncubationStep, setMentoring} from '@koperasi/contract';
import {handler, type Handler} from '../handler.js';
import {found} from '../refusal.js';
import type {TestState} from '../test-state.js';

/** Readiness, mentoring and visits. */
export const incubationHandlers: readonly Handler[] = [
  handler(getIncubation, ({state, input}) => incubation(state, input.cooperative)),
  handler(setIncubationStep, ({state, input, now}) => {
    const one = incubation(state, input.cooperative);
    Object.assign(found(one.steps.find(({step}) => step === input.step)), input.body);
    one.updatedAt = now;
    return one;
  }),
  handler(setMentoring, ({state, input, now}) => {
    const one = incubation(state, input.cooperative);
    one.mentoring = {...input.body, endsOn: monthsLater(input.body.startsOn, 6)};
    one.updatedAt = now;
    return one;
  }),
  handler(listVisits, ({state, input}) =>
    state.visits.filter(({cooperative}) => cooperative === input.cooperative).reverse(),
  ),
  handler(recordVisit, ({state, input: {cooperative, body}, now}) => {
    const {visitedOn, topics, notes = null, nextVisitOn = null} = body;
    const visit = {
      id: state.newId('vis'),
      cooperative,
      visitedOn,
      topics,
      notes,
      nextVisitOn,
      recordedAt: now,
    };
    state.visits.push(visit);
    return visit;
  }),
];

function incubation(state: TestState, code: string): TestState['incubations'][number] {
  return found(state.incubations.find(({cooperative}) => cooperative === code));
}

/** The same day so many months later, or the last day of that month. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const that = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last.getUTCDate())));
  return that.toISOString().slice(0, 10);
}
