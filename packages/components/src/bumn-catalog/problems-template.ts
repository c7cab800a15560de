import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../format/locale.js';
import {catalogLaterMessages} from '../messages/bumn-catalog-later.js';
import {fill} from '../messages/fill.js';
import type {CatalogProblem} from './catalog-problem.js';

// More than a person reads; a developer sees the rest in the data.
const mostTold = 50;

/** What of the catalog could not be shown, and why, below one line. */
export function problemsTemplate(locale: Locale, problems: readonly CatalogProblem[]): TemplateResult {
  const texts = catalogLaterMessages[locale];
  const leftOut = new Set(problems.filter((problem) => problem.leftOut).map(({at}) => at)).size;
  const partly = problems.filter((problem) => !problem.leftOut).length;
  const lines = [
    leftOut > 0 ? fill(texts.leftOut, {count: leftOut}) : '',
    partly > 0 ? fill(texts.partly, {count: partly}) : '',
  ];
  return html`<details class="problems" part="problems">
    <summary><span aria-hidden="true">⚠ </span>${lines.filter(Boolean).join('; ')}</summary>
    <ul>
      ${problems
        .slice(0, mostTold)
        .map(
          ({at, field, code}) =>
            html`<li>${fill(texts.problemOf, {product: at || texts.whole, field, reason: texts[code]})}</li>`,
        )}
      ${
        problems.length > mostTold
          ? html`<li>${fill(texts.further, {count: problems.length - mostTold})}</li>`
          : nothing
      }
    </ul>
  </details>`;
}
