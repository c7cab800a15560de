import {css} from 'lit';

/** On paper: every row, black on white, with the head on each page. */
export const print = css`
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
      --_danger: #000;
      --_accent: #000;
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
