import {css} from 'lit';

const twoLines = css`
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
  .due small {
    white-space: normal;
  }
  tr[aria-current] {
    padding-inline-start: 0.4em;
    border-inline-start: 0.25em solid var(--_accent);
  }
  [aria-current] > th {
    border: 0;
  }
  thead .status {
    position: absolute;
    clip-path: inset(50%);
  }
  tr > :first-child {
    grid-area: 1 / 1;
  }
  /* Without a due date the first cell has both lines. */
  tr > :first-child:nth-last-child(5) {
    grid-area: 1 / 1 / span 2;
  }
  .due {
    grid-area: 2 / 1;
  }
  tr > :nth-last-child(4) {
    grid-area: 1 / 2;
  }
  tr > :nth-last-child(3) {
    grid-area: 2 / 2;
  }
  tr > :nth-last-child(2) {
    grid-area: 1 / 3;
  }
  tr > :last-child {
    grid-area: 2 / 3;
  }
  .status {
    grid-area: 3 / 1 / auto / -1;
  }
  .sums > :first-child:nth-last-child(n) {
    grid-area: 1 / 1 / 2 / 4;
  }
  .sums > :nth-child(2) {
    grid-area: 2 / 2;
  }
  .sums > :nth-child(3) {
    grid-area: 3 / 2;
  }
  .sums > :nth-child(4) {
    grid-area: 2 / 3;
  }
  .sums > :nth-child(5) {
    grid-area: 3 / 3;
  }
  .account > :first-child {
    grid-area: 1 / 1 / 2 / 3;
  }
  .account > :last-child {
    display: none;
  }
`;

/** Below 48 em each row has two lines, below 60 em where it says what was paid; below 15 em every amount has its own. */
export const narrow = css`
  @media screen {
    @container (max-width: 48em) {
      ${twoLines}
    }
    @container (48em < width <= 60em) {
      .accounts {
        ${twoLines}
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
      .status {
        display: block;
      }
      .due span {
        position: static;
        clip-path: none;
      }
      td:not(.due, .status) {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 0.75em;
      }
      td:not(.due, .status)::before {
        content: var(--_name);
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
        td:not(.due, .status)::before {
          content: var(--_name) / '';
        }
      }
    }
  }
`;
