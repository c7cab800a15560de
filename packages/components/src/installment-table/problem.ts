import {html, type TemplateResult} from 'lit';
import type {TableProblem} from './timetable.js';
import type {TableText} from './view.js';

/** Says what is wrong with the input and what belongs there, above the page's own table where it has one. */
export function problemTemplate(text: TableText, {attribute, value, expected}: TableProblem): TemplateResult {
  return html`<p part="problem" class="problem" role="alert">
      <span aria-hidden="true">⚠ </span
      >${text(value ? 'wrong' : 'missing', {attribute, value, expected: text(expected)})}
    </p>
    <slot></slot>`;
}
