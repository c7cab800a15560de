import {html, nothing, type TemplateResult} from 'lit';

/** A message that something is not as it should be, and what can be done. */
export function problemTemplate(
  message: string,
  retry?: {readonly say: string; readonly act: () => void},
): TemplateResult {
  return html`<div class="problem" part="problem" role="alert">
    <p><span aria-hidden="true">⚠ </span>${message}</p>
    ${retry ? html`<button type="button" part="again" @click=${retry.act}>${retry.say}</button>` : nothing}
  </div>`;
}
