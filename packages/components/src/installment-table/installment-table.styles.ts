import {css} from 'lit';

/** A table of hairlines, as it stands where there is room for its columns. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font-size: max(1em, 14px);
    line-height: 1.4;
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  table,
  ::slotted(table) {
    width: 100%;
    border-spacing: 0;
    font-size: max(0.875em, 14px);
    font-variant-numeric: tabular-nums;
  }
  ::slotted(table) {
    border-spacing: 0.5em 0.375em;
  }
  table {
    table-layout: fixed;
  }
  caption {
    padding-block: 0.5em;
    color: var(--_text-muted);
    text-align: start;
  }
  th,
  td {
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  th:first-child,
  .due,
  .status {
    text-align: start;
  }
  thead {
    position: sticky;
    top: var(--kop-sticky-top, 0px);
    z-index: 1;
    background: var(--_surface);
  }
  thead th,
  .sums > * {
    font-weight: 600;
  }
  /* Weighs nothing, so that a narrow table undoes it in one rule. */
  :where(th, td) {
    padding: 0.375em 0.5em;
    border-bottom: 1px solid var(--_line);
  }
  :where(thead th) {
    border-bottom: 2px solid var(--_input-line);
  }
  :where(tfoot th, tfoot td) {
    border-top: 1px solid var(--_input-line);
  }
  /* The first two columns together hold the name of a year. */
  :where(thead th:first-child) {
    width: 18em;
  }
  :where(thead th:first-child:not(:nth-last-child(5))) {
    width: 8em;
  }
  :where(thead .due) {
    width: 10em;
  }
  /* With a column more, the amounts need what the others can spare. */
  :where(thead .status) {
    width: max(10.5em, 18cqi);
  }
  :where(thead th:first-child:nth-last-child(7)) {
    width: 6.75em;
  }
  :where(thead .due:nth-last-child(6)) {
    width: 8em;
  }
  [data-state='paid'] .status {
    color: var(--_text-muted);
  }
  [data-state='late'] .status {
    color: var(--_danger);
    font-weight: 600;
  }
  [aria-current] .status {
    font-weight: 600;
  }
  [aria-current] > th {
    border-inline-start: 0.25em solid var(--_accent);
  }
  .account > * {
    border-top: 0;
  }
  small {
    display: block;
    color: var(--_text-muted);
    font-size: max(0.875em, 14px);
    font-weight: 400;
  }
  button {
    padding: 0.25em 0.5em;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    scroll-margin-top: calc(var(--kop-sticky-top, 0px) + 6em);
  }
  .sums button {
    margin-block: -0.25em;
    padding-inline: 0;
  }
  .all {
    border: 1px solid var(--_input-line);
  }
  .sums button::before {
    content: '';
    display: inline-block;
    width: 0.4em;
    height: 0.4em;
    margin-inline-end: 0.6em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    translate: 0 -0.1em;
  }
  button[aria-expanded='true']::before {
    rotate: 45deg;
  }
  button:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .problem p {
    margin: 0 0 0.5em;
  }
  .problem {
    overflow-wrap: anywhere;
    color: var(--_danger);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    button {
      min-height: 44px;
    }
  }
`;
