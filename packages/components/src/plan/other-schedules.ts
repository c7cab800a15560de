import type {Schedule} from '@koperasi/loan';
import {fill} from '../messages/fill.js';
import {panelMessages} from '../messages/panel.js';
import {simulate} from '../loan-simulator/simulation.js';
import type {SimulatorView} from '../loan-simulator/view.js';
import {plansOf} from './comparison.js';

/** A plan beside the one in the fields, as the chart draws it. */
export interface OtherSchedule {
  /** Rencana A, B or C. */
  label: string;
  schedule: Schedule;
}

/** Schedules of the other plans, as far as their fields make a loan and their schemes are there. */
export function otherSchedules({draft, simulation, more, locale}: SimulatorView): readonly OtherSchedule[] {
  if (!draft.comparison) return [];
  const {place} = draft.comparison;
  const schemes = [simulation.scheme, ...(more?.schemes ?? [])];
  return plansOf(draft).flatMap((plan, at) => {
    const scheme = schemes.find(({id}) => id === plan.scheme);
    const schedule =
      at === place || !scheme ? undefined : simulate(plan, scheme).result?.schedules[plan.method];
    const label = fill(panelMessages[locale].plan, {name: 'ABC'[at]!});
    return schedule ? [{label, schedule}] : [];
  });
}
