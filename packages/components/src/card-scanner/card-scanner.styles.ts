import {css} from 'lit';

/** One column that takes the page's width, up to where a line is still read at ease. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    max-width: 40rem;
    color: var(--_text);
    font-size: max(1em, 14px);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  p,
  dl {
    margin: 0;
  }
  .film {
    position: relative;
    margin-block-end: 1em;
  }
  video {
    display: block;
    width: 100%;
    max-height: 70vh;
    border-radius: 6px;
    background: #000;
  }
  /* Where to hold the card. */
  .film::after {
    content: '';
    position: absolute;
    inset: 0;
    height: 70%;
    aspect-ratio: 1;
    margin: auto;
    border: 3px dashed #fff;
    border-radius: 12px;
    outline: 1px solid #000;
    pointer-events: none;
  }
  .film button {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-end: 0.5em;
    z-index: 1;
  }
  .found {
    padding: 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.375em solid var(--_input-line);
    border-radius: 6px;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .found[data-kind='good'] {
    border-inline-start: 0.375em double var(--_interest);
  }
  .found[data-kind='doubtful'] {
    border-inline-start: 0.375em dashed var(--_warning);
  }
  .found[data-kind='bad'] {
    border-inline-start-color: var(--_danger);
  }
  .title {
    display: flex;
    gap: 0.5em;
    margin-block-end: 0.25em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .title svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: currentcolor;
  }
  [data-kind='doubtful'] .title,
  .stale {
    color: var(--_warning);
  }
  [data-kind='bad'] .title {
    color: var(--_danger);
  }
  [data-kind='good'] .title {
    color: var(--_interest);
  }
  .stale,
  .problem {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .muted {
    color: var(--_text-muted);
    font-size: max(0.875em, 14px);
  }
  dl {
    display: grid;
    gap: 0.5em 1.5em;
    margin-block: 1em 0.75em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_text-muted);
    font-size: max(0.875em, 14px);
  }
  dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em 1.5em;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    padding: 0.375em 1em;
    border: 1px solid var(--_input-line);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .found button {
    margin-block-start: 0.75em;
  }
  .button {
    position: relative;
  }
  /* Seen as its label, and still reached by keyboard. */
  .button input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .capture {
    display: none;
  }
  @media (pointer: coarse) {
    .capture {
      display: inline-flex;
    }
  }
  form {
    display: grid;
    gap: 0.375em;
    justify-items: start;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  label {
    font-weight: 600;
  }
  textarea {
    width: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_input-line);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-family: ui-monospace, monospace;
    font-size: max(0.875em, 14px);
    resize: vertical;
  }
  textarea[aria-invalid] {
    border: 2px solid var(--_danger);
  }
  .problem {
    margin-block-start: 0;
    color: var(--_danger);
  }
  form button {
    margin-block-start: 0.375em;
  }
  :focus-visible,
  .button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @container (min-width: 30rem) {
    dl > div {
      display: grid;
      grid-template-columns: 11em 1fr;
    }
  }
  @media print {
    .film,
    .ways,
    form {
      display: none;
    }
  }
`;
