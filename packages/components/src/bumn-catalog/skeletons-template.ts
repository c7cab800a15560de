import {html, type TemplateResult} from 'lit';

/** The outlines of products, while they are loaded. Nothing of them moves. */
export function skeletonsTemplate(): TemplateResult {
  return html`<div class="skeletons grid" aria-hidden="true">
    ${[1, 2, 3, 4, 5, 6].map(() => html`<div class="product"></div>`)}
  </div>`;
}
