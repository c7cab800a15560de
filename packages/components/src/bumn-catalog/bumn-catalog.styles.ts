import {css} from 'lit';

/** Narrow: search, filters behind a button, products in one column. From 60 rem the filters stand at the left. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font-size: max(1em, 14px);
    line-height: 1.45;
    --_small: max(0.875em, 14px);
    --_tint: color-mix(in srgb, var(--_interest) 8%, var(--_surface));
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    min-width: 0;
  }
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }
  .frame {
    display: flex;
    flex-direction: column;
    gap: var(--kop-space, 1em);
  }
  .columns,
  .main,
  .filters {
    display: grid;
    gap: var(--kop-space, 1em);
    align-content: start;
  }
  button,
  input,
  select,
  .problem,
  .nothing,
  .grid .product {
    border: 1px solid var(--_input-line);
    border-radius: 6px;
  }
  button,
  input,
  select {
    min-height: 44px;
    margin: 0;
    padding: 0.375em 0.75em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    accent-color: var(--_accent);
  }
  button {
    font-weight: 600;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .toolbar,
  .problem {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .search label,
  legend {
    display: block;
    padding: 0 0 0.25em;
    font-weight: 600;
  }
  .search input {
    width: 100%;
  }
  ::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .toolbar {
    min-height: 44px;
  }
  .count {
    flex: 1 0 8em;
    font-weight: 600;
  }
  .results {
    position: relative;
  }
  .products,
  .product {
    display: grid;
    align-content: start;
  }
  .products {
    overflow-anchor: none;
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em;
  }
  .product {
    grid-template-columns: 2.75em minmax(0, 1fr);
    gap: 0.625em 0.75em;
    background: var(--_surface);
  }
  .product > :not(.glyph, .what) {
    grid-column: 1 / -1;
  }
  .grid .product {
    grid-template-rows: auto auto auto 1fr;
    padding: 1em;
    border-color: var(--_line);
  }
  .grid details {
    grid-row: 4;
  }
  .grid .action {
    grid-row: 5;
  }
  .glyph {
    width: 2.75em;
    height: 2.75em;
    padding: 0.5em;
    color: var(--_interest);
    background: var(--_tint);
    border-radius: 6px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .small,
  .supplier,
  .limits,
  details {
    font-size: var(--_small);
  }
  .small,
  .unit {
    color: var(--_text-muted);
  }
  .supplier {
    margin-block-start: 0.125em;
  }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    border-radius: 0.875em;
    color: var(--_text-muted);
  }
  .public-body {
    border-style: dashed;
    border-color: var(--_input-line);
  }
  .amount {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .amount.asked {
    font-size: 1.125em;
    font-weight: 600;
  }
  .unit {
    display: inline-block;
    font-size: max(0.7em, 14px);
    font-weight: 400;
  }
  .stale,
  .problem {
    color: var(--_warning);
  }
  .limits {
    padding-inline-start: 1.25em;
  }
  a {
    color: inherit;
  }
  summary {
    width: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .order {
    width: 100%;
    color: var(--_accent);
    border-color: var(--_accent);
  }
  @media (hover: hover) {
    button:hover {
      border-color: currentcolor;
    }
    .order:hover {
      color: var(--_on-accent);
      background: var(--_accent);
    }
  }
  .problem {
    justify-content: space-between;
    padding: 0.75em 1em;
    border-color: currentcolor;
    font-weight: 600;
  }
  .announcement {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 60rem) {
    .columns {
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 1.5em;
    }
  }
`;
