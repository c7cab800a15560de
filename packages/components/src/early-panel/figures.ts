import {html, type TemplateResult} from 'lit';

/** What a figure is, and the figure. */
export type Figure = readonly [label: string, figure: string];

/** Figures under each other, each beside what it is. */
export function figuresTemplate(figures: readonly Figure[]): TemplateResult {
  return html`<dl class="figures">
    ${figures.map(
      ([label, figure]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${figure}</dd>
        </div>`,
    )}
  </dl>`;
}
