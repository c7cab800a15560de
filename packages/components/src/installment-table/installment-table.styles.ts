import {css} from 'lit';

/** A table of hairlines from 48 em; below that each row has two lines; on paper always the whole table. */
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
  .due {
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
  :where(thead th:nth-last-child(6)) {
    width: 8em;
  }
  :where(thead .due) {
    width: 10em;
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
  .problem {
    margin: 0;
    color: var(--_danger);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    button {
      min-height: 44px;
    }
  }
  @media screen {
    @container (max-width: 48em) {
      table,
      caption,
      thead,
      tbody,
      tfoot {
        display: block;
      }
      tr:not([hidden]) {
        display: grid;
        /* Room for 300.000.000 and 3.000.000.000, a dot being half a digit; more where an amount needs more. */
        grid-template-columns: minmax(0, 1fr) minmax(10ch, min-content) minmax(11.5ch, min-content);
        grid-template-rows: auto auto;
        grid-auto-flow: column;
        gap: 0 clamp(0.375em, 3cqi - 0.25em, 2em);
        padding-block: 0.375em;
        border-bottom: 1px solid var(--_line);
      }
      thead tr:not([hidden]) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 10ch;
        align-items: end;
      }
      th,
      td {
        width: auto;
        padding: 0;
        border: 0;
        overflow-wrap: normal;
      }
      thead {
        border-block: 1px solid var(--_input-line);
      }
      tr > :nth-last-child(2) {
        font-weight: 600;
      }
      .due {
        color: var(--_text-muted);
        white-space: nowrap;
      }
      thead .due {
        color: inherit;
        white-space: normal;
      }
      /* Said by the year above, and heard all the same. */
      .due span {
        position: absolute;
        clip-path: inset(50%);
      }
      /* Without a due date the first cell has both lines. */
      :first-child:nth-last-child(5) {
        grid-row: span 2;
      }
      .sums :first-child:nth-child(1) {
        grid-area: 1 / 1 / 2 / 4;
      }
      .sums :nth-child(2) {
        grid-area: 2 / 2;
      }
      .sums :nth-child(3) {
        grid-area: 3 / 2;
      }
      .sums :nth-child(4) {
        grid-area: 2 / 3;
      }
      .sums :nth-child(5) {
        grid-area: 3 / 3;
      }
    }
    /* Text at twice its size on a phone: every amount has a line and a name of its own. */
    @container (max-width: 15em) {
      thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      tr:not([hidden]) {
        display: block;
      }
      th,
      .due {
        display: inline-block;
        margin-inline-end: 0.5em;
      }
      .due span {
        position: static;
        clip-path: none;
      }
      td:not(.due) {
        display: block;
      }
      td:not(.due)::before {
        content: var(--_name);
        display: block;
        color: var(--_text-muted);
        font-weight: 400;
      }
      td:nth-last-child(4) {
        --_name: var(--_principal);
      }
      td:nth-last-child(3) {
        --_name: var(--_payment);
      }
      td:nth-last-child(2) {
        --_name: var(--_total);
      }
      td:last-child {
        --_name: var(--_closing);
      }
      /* The column heads say it to those who listen. */
      @supports (content: 'a' / '') {
        td:not(.due)::before {
          content: var(--_name) / '';
        }
      }
    }
  }
  @media print {
    :host {
      container-type: normal;
      color-scheme: light;
      color: #000;
      background: #fff;
      font-size: 9pt;
      --_line: #999;
      --_input-line: #000;
      --_text-muted: #000;
      --_surface: #fff;
    }
    table {
      table-layout: auto;
    }
    th,
    td {
      width: auto;
      overflow-wrap: normal;
    }
    table,
    small {
      font-size: inherit;
    }
    tr[hidden] {
      display: table-row;
    }
    tr,
    thead {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
      position: static;
    }
    /* As a foot it would come back on every page. */
    tfoot {
      display: table-row-group;
    }
    .due,
    .sums th {
      white-space: nowrap;
    }
    tbody .sums {
      break-after: avoid;
    }
    .all,
    .sums button::before {
      display: none;
    }
  }
`;
