import {formatRupiah} from '../format/rupiah.js';
import {installmentText} from './answer.js';
import {problemText} from './sentences.js';
import type {SimulatorView} from './view.js';

/** One sentence to say aloud once a change has settled: the answer, or what keeps it from being one. */
export function news(view: SimulatorView): string {
  const {result, problems} = view.simulation;
  const {method} = view.draft;
  if (!result) return problems[0] ? problemText(view, problems[0]) : '';
  return view.text('announcement', {
    method: view.text(method),
    amount: installmentText(view, result, method),
    total: formatRupiah(result.schedules[method].totals.cost, view.locale),
  });
}
