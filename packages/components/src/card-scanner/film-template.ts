import {html, nothing, type TemplateResult} from 'lit';
import type {CardScannerMessages} from '../messages/card-scanner.id.js';
import type {ScanView} from './scan-view.js';

/** The camera's picture, with the square to hold a code in, and the button of its lamp; nothing while there is no picture. */
export function filmTemplate(
  view: ScanView,
  texts: CardScannerMessages,
  switchTorch: () => void,
): TemplateResult | typeof nothing {
  if (view.phase !== 'filming') return nothing;
  const {stream, torch} = view;
  return html`<div class="film">
    <video part="film" playsinline .muted=${true} .srcObject=${stream} aria-label=${texts.film}></video>
    ${
      torch === undefined
        ? nothing
        : html`<button type="button" part="torch" @click=${switchTorch}>
            ${torch ? texts.torchOff : texts.torchOn}
          </button>`
    }
  </div>`;
}
