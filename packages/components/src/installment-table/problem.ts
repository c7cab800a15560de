import {html, type TemplateResult} from 'lit';
import type {TableProblem} from './timetable.js';
import type {TableText} from './view.js';

/** As many as a person wants to read at once. */
const most = 3;

/**
 * Says what is wrong with the input and what belongs there.
 *
 * @param sentence - `ignored` where the table is drawn all the same.
 */
export function problemTemplate(
  text: TableText,
  sentence: 'wrong' | 'ignored',
  problems: readonly TableProblem[],
): TemplateResult {
  const lines = problems.slice(0, most).map(({attribute, value, expected}) =>
    text(value || sentence === 'ignored' ? sentence : 'missing', {
      attribute,
      value,
      expected: text(expected),
    }),
  );
  if (problems.length > most) lines.push(text('furtherProblems', {count: problems.length - most}));
  return html`<div part="problem" class="problem" role="alert">
    ${lines.map((line) => html`<p><span aria-hidden="true">⚠ </span>${line}</p>`)}
  </div>`;
}
