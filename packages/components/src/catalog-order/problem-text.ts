import {groupDigits} from '../format/group-digits.js';
import {longestNote, mostLines, type LineProblem} from './line-problems.js';
import type {GroupLine, GroupProblem, OrderGroup} from './order-groups.js';
import type {OrderView} from './order-view.js';

/** What is wrong with a line and what to do, as a sentence. */
export function lineProblemText(
  {text, locale, say}: OrderView,
  {product}: GroupLine,
  problem: LineProblem,
): string {
  const count = (units: number): string => groupDigits(units, locale);
  return text(`problem-${problem.code}`, {
    unit: say(product.unit),
    ...('least' in problem && {least: count(problem.least)}),
    ...('most' in problem && {most: count(problem.most)}),
    ...('reason' in problem && {reason: say(problem.reason).replace(/\.$/, '')}),
  });
}

/** What is wrong with an order as a whole. */
export function groupProblemText(
  {text, locale}: OrderView,
  {note}: OrderGroup,
  problem: GroupProblem,
): string {
  const most = problem === 'too-many-lines' ? mostLines : longestNote;
  return text(`group-${problem}`, {
    most: groupDigits(most, locale),
    over: groupDigits(Math.max(note.length - longestNote, 0), locale),
  });
}
