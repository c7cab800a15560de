import type {LoanScheme} from '@koperasi/loan/schemes';
import type {Locale} from '../format/locale.js';
import {formatMonths} from '../format/months.js';
import {formatPercent} from '../format/percent.js';
import {formatRupiah} from '../format/rupiah.js';
import {fill} from '../messages/fill.js';
import type {SimulatorMessages} from '../messages/loan-simulator.id.js';
import {sourceName} from './scheme-note.js';
import type {FieldProblem} from './simulation.js';
import type {SimulatorView} from './view.js';

/** The simulator's sentences, with the scheme's word for what a loan costs: interest or margin. */
export function sentences(
  messages: Partial<SimulatorMessages>,
  wording: LoanScheme['wording'],
): SimulatorView['text'] {
  const capital = wording === 'margin' ? 'Margin' : 'Interest';
  const words = {interest: messages[wording] ?? '', Interest: messages[capital] ?? ''};
  return (key, values) => fill(messages[key] ?? '', {...words, ...values});
}

function limitText({message, rule}: FieldProblem, locale: Locale): string {
  const limit = rule?.limit;
  if (typeof limit === 'string') return formatPercent(limit, locale);
  if (typeof limit === 'object') return `${limit.min}–${formatMonths(limit.max, locale)}`;
  return limit === undefined
    ? ''
    : message === 'tenor-above'
      ? formatMonths(limit, locale)
      : formatRupiah(limit, locale);
}

/** What is wrong with a field and what to do, with the limit and who set it. */
export function problemText(view: SimulatorView, problem: FieldProblem): string {
  const source = problem.rule?.source;
  return view.text(problem.message, {
    limit: limitText(problem, view.locale),
    source: source ? sourceName(source, view.months) : '',
  });
}
