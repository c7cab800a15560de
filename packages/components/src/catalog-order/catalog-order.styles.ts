import {css} from 'lit';

/** A dialog in the middle of the page; on a narrow page a sheet that rises from below. */
export const styles = css`
  :host {
    display: contents;
    --_gap: var(--kop-space, 1rem);
    --_small: max(0.875em, 14px);
  }
  * {
    box-sizing: border-box;
    min-width: 0;
  }
  dialog {
    width: min(56rem, 100vw - 2rem);
    max-width: none;
    max-height: calc(100dvh - 2rem);
    padding: 0;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 6px;
    font-size: max(1em, 14px);
    line-height: 1.5;
    text-align: start;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .desk {
    container-type: inline-size;
  }
  .top {
    position: sticky;
    top: 0;
    z-index: 1;
    display: grid;
    gap: 0.5em;
    padding: 0.75em var(--_gap);
    background: var(--_surface);
    border-bottom: 1px solid var(--_line);
  }
  .head,
  .actions,
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .head {
    justify-content: space-between;
    flex-wrap: nowrap;
  }
  .head button {
    flex: none;
  }
  .body {
    display: grid;
    gap: var(--_gap);
    padding: var(--_gap);
  }
  .body > section,
  .group,
  .review,
  .order,
  .about,
  .notice {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }
  h2 {
    font-size: 1.25em;
  }
  h3 {
    font-size: 1.125em;
  }
  h4 {
    font-size: 1em;
  }
  h2,
  h3,
  h4,
  p,
  li,
  dd {
    overflow-wrap: anywhere;
  }
  p:empty,
  .error:not(:has(*)) {
    display: none;
  }
  button {
    font: inherit;
    font-weight: 600;
    color: var(--_text);
    min-height: 44px;
    min-width: 44px;
    padding: 0.375em 0.875em;
    background: var(--_surface);
    border: 1px solid var(--_input-line);
    border-radius: 6px;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  .main {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .plain {
    padding-inline: 0.5em;
    border-color: transparent;
    background: none;
    text-decoration: underline;
  }
  nav [aria-current] {
    border: 2px solid var(--_accent);
    box-shadow: inset 0 -3px var(--_accent);
  }
  :disabled,
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  input,
  textarea {
    font: inherit;
    color: inherit;
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 0.375em 0.625em;
    background: var(--_surface);
    border: 1px solid var(--_input-line);
    border-radius: 6px;
    accent-color: var(--_accent);
  }
  textarea {
    resize: vertical;
    field-sizing: content;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .group,
  .order {
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .lines,
  .frozen {
    display: grid;
    padding: 0;
    list-style: none;
  }
  .line {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.75em;
    border-top: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  .what,
  .many,
  .field {
    display: grid;
    gap: 0.125em;
    align-content: start;
  }
  .name,
  label,
  .sum b,
  dt,
  .error,
  .state {
    font-weight: 600;
  }
  .hint,
  small,
  .error,
  .many label,
  dt,
  caption {
    font-size: var(--_small);
  }
  .hint,
  small,
  .many label,
  dt,
  caption {
    color: var(--_text-muted);
  }
  small {
    display: block;
    font-weight: 400;
  }
  .stepper {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: center;
  }
  .stepper > :not(.unit) {
    flex: none;
  }
  .stepper input {
    width: 6.5em;
    text-align: end;
  }
  .stepper button {
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
  }
  .unit {
    padding-inline-start: 0.25em;
  }
  .worth {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    justify-content: space-between;
    align-items: baseline;
  }
  .remove {
    justify-self: start;
    padding-inline: 0;
  }
  .error,
  .wrong-notice b {
    color: var(--_danger);
  }
  .wrong {
    display: block;
  }
  .warning {
    color: var(--_warning);
    font-weight: 600;
  }
  .notice {
    padding: 0.75em;
    border: 1px solid var(--_input-line);
    border-inline-start: 0.25em solid var(--_input-line);
    border-radius: 6px;
  }
  .wrong-notice {
    border-color: var(--_danger);
  }
  .notice ul {
    padding-inline-start: 1.25em;
  }
  .empty {
    padding: 1.5em 1em;
    color: var(--_text-muted);
    border: 1px dashed var(--_input-line);
    border-radius: 6px;
  }
  .total {
    display: grid;
    gap: 0.25em;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
  }
  .group .sum b,
  .review .sum b {
    font-size: 1.25em;
  }
  .facts {
    display: grid;
    gap: 0.5em 1.5em;
  }
  .contents {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 0.25em;
    text-align: start;
  }
  th,
  td {
    padding: 0.375em 0.5em 0.375em 0;
    border-bottom: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  th:first-child {
    text-align: start;
  }
  thead th {
    font-size: var(--_small);
    font-weight: 600;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
    white-space: nowrap;
  }
  th b {
    display: block;
  }
  .requirements {
    display: grid;
    gap: 0.5em;
  }
  .requirements ul {
    padding-inline-start: 1.25em;
  }
  .check {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-height: 44px;
  }
  .check input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    min-height: 0;
  }
  .note {
    white-space: pre-line;
  }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_input-line);
    border-radius: 1em;
    font-size: var(--_small);
  }
  .waiting .badge {
    color: var(--_warning);
    border-color: currentcolor;
  }
  .frozen li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
    padding-block: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  summary {
    min-height: 44px;
    padding-block: 0.625em;
    font-size: var(--_small);
    cursor: pointer;
    border-radius: 6px;
  }
  .timeline {
    display: grid;
    gap: 0.625em;
    align-content: start;
    align-self: start;
    padding: 0 0 0 1.25em;
    list-style: none;
    border-inline-start: 2px solid var(--_line);
    margin-inline-start: 0.375em;
  }
  .timeline li {
    position: relative;
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-1.25em - 1px - 0.375em);
    top: 0.4em;
    width: 0.75em;
    height: 0.75em;
    border: 2px solid var(--_text-muted);
    border-radius: 50%;
    background: var(--_surface);
  }
  .timeline li:last-child::before {
    background: var(--_text);
    border-color: var(--_text);
  }
  .timeline :is(time, .note) {
    display: block;
  }
  .news {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .news p {
    flex: 1 1 12em;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 40rem) {
    .line {
      grid-template-columns: minmax(0, 1fr) 20em minmax(8.5em, max-content) auto;
      align-items: start;
    }
    .line .worth {
      display: grid;
      white-space: nowrap;
      justify-content: end;
      justify-items: end;
      text-align: end;
    }
    .line .remove {
      align-self: end;
    }
    .line .rules {
      grid-column: 1 / -1;
    }
    .line .error {
      grid-column: 1 / -1;
    }
    .facts {
      grid-template-columns: 1fr 1fr;
    }
    .order:has(.timeline) {
      grid-template-columns: 3fr 2fr;
      column-gap: 2em;
    }
    .order > .notice {
      grid-column: 1 / -1;
    }
  }
  /* The dialog stands in the page's top layer: only the page's width says how much room there is. */
  @media (max-width: 40rem) {
    dialog {
      width: 100%;
      max-height: 92dvh;
      margin-block: auto 0;
      margin-inline: 0;
      border-width: 1px 0 0;
      border-radius: 12px 12px 0 0;
    }
  }
  @media (forced-colors: active) {
    .timeline li:last-child::before {
      background: CanvasText;
    }
    nav [aria-current] {
      border: 3px solid Highlight;
    }
  }
`;
