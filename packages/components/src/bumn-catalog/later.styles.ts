import {css} from 'lit';

/** What is not in the first view: filters, folds, long lists, paper. */
export const styles = css`
  /* In view wherever somebody is in the list. */
  .orders {
    position: sticky;
    top: calc(var(--kop-sticky-top, 0px) + 0.5em);
    z-index: 2;
    align-self: end;
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .desk {
    display: contents;
  }
  .sort,
  .layout {
    display: flex;
    gap: 0 0.5em;
    align-items: center;
  }
  .layout {
    gap: 0;
  }
  .layout button:first-child {
    border-radius: 6px 0 0 6px;
  }
  .layout button:last-child {
    margin-inline-start: -1px;
    border-radius: 0 6px 6px 0;
  }
  .layout [aria-pressed='true'] {
    color: var(--_surface);
    background: var(--_text);
    border-color: var(--_text);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    font-weight: 400;
    border-radius: 22px;
    text-align: start;
  }
  .plain {
    border-color: transparent;
    color: var(--_accent);
    text-decoration: underline;
  }
  .open-filters {
    width: 100%;
  }
  .filters:not(.open) {
    display: none;
  }
  .filters.open {
    margin-block-start: var(--kop-space, 1em);
  }
  .filters label {
    display: flex;
    gap: 0.625em;
    align-items: baseline;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .filters input {
    flex: none;
    width: 1.125em;
    height: 1.125em;
    min-height: 0;
    translate: 0 0.15em;
  }
  .filters .number {
    flex: none;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .number,
  .zero,
  dt {
    color: var(--_text-muted);
  }
  summary {
    text-decoration: underline;
    text-decoration-color: var(--_input-line);
    text-underline-offset: 0.2em;
  }
  dl {
    padding-block: 0.25em 0.5em;
  }
  dt {
    padding-block-start: 0.375em;
  }
  .nothing {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 1.5em;
    border-style: dashed;
  }
  .problem button {
    color: var(--_text);
  }
  .problems ul {
    padding-inline-start: 1.25em;
  }
  .skeletons {
    display: grid;
    margin-block-start: 1em;
  }
  .skeletons .product {
    height: 16em;
    background: var(--_tint);
  }
  .gap {
    grid-column: 1 / -1;
  }
  @media screen {
    .paper {
      display: none;
    }
  }
  .unseen {
    position: absolute;
    inset: 0;
    z-index: -1;
    overflow: clip;
    opacity: 0;
    pointer-events: none;
  }
  .unseen > div {
    position: absolute;
    inset-inline: 0;
    overflow: clip;
    white-space: pre;
  }
  .list .product {
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    .layout [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .glyph {
      color: CanvasText;
      background: Canvas;
    }
  }
  @media (pointer: coarse) {
    .filters label,
    summary {
      min-height: 44px;
      padding-block: 0.625em;
    }
  }
  @container (min-width: 44em) {
    .list .product {
      grid-template-columns: 2.75em minmax(0, 1fr) minmax(13em, 18em) 7em;
    }
    .list .product > :is(.limits, details) {
      grid-column: 2;
    }
    .list .product > .cost {
      grid-area: 1 / 3 / span 3;
    }
    .list .product > .action {
      grid-area: 1 / 4 / span 3;
    }
  }
  @container (min-width: 60rem) {
    .orders {
      margin-block-start: calc(-44px - var(--kop-space, 1em));
    }
    .search:has(+ .orders) {
      padding-inline-end: 10em;
    }
    .side {
      position: sticky;
      top: var(--kop-sticky-top, 0px);
      align-self: start;
      max-height: calc(100vh - var(--kop-sticky-top, 0px));
      overflow: auto;
      padding: 3px;
    }
    .filters,
    .filters:not(.open),
    .filters.open {
      display: grid;
      margin: 0;
    }
    .open-filters {
      display: none;
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
      --_warning: #000;
      --_interest: #000;
      --_tint: #fff;
      --_surface: #fff;
    }
    .small,
    .supplier,
    .limits,
    .unit,
    details {
      font-size: 8pt;
    }
    .search,
    .orders,
    .side,
    .sort,
    .layout,
    .chips .plain,
    .order,
    .unseen,
    .gap,
    .products:has(~ .paper),
    .problem button,
    details:not([open]) {
      display: none;
    }
    .columns,
    .main {
      display: block;
    }
    .products {
      display: block;
      columns: 2;
    }
    .product.product {
      display: block;
      margin-block-end: 1em;
      padding: 0.5em;
      border: 1px solid #999;
    }
    .glyph {
      float: inline-end;
    }
    .paper table {
      width: 100%;
      border-collapse: collapse;
    }
    .paper :is(th, td) {
      padding: 0.25em 0.5em 0.25em 0;
      border-block-end: 1px solid #999;
      text-align: start;
      vertical-align: top;
    }
    .product,
    tr {
      break-inside: avoid;
    }
  }
`;
