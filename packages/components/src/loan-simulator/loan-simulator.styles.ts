import {css} from 'lit';

/** Narrow: question, answer, detail in one column. From 45 em: inputs left, answer right and in view while the inputs scroll. */
export const styles = css`
  :host {
    display: block;
    width: 100%;
    container-type: inline-size;
    color: var(--_text);
    font-size: max(1em, 14px);
    line-height: 1.5;
    --_gap: var(--kop-space, 1em);
    --_small: max(0.875em, 14px);
  }
  :host([hidden]),
  [hidden],
  .error:empty,
  .hint:empty {
    display: none;
  }
  * {
    box-sizing: border-box;
    min-width: 0;
  }
  p,
  h3,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .frame,
  .columns,
  .inputs,
  .answer,
  .detail,
  .panels,
  .cards,
  .card,
  .scheme {
    display: grid;
    gap: var(--_gap);
    align-content: start;
  }
  .frame,
  .card,
  .empty,
  input,
  select {
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  /* WebKit counts the longest choice to the page's width. */
  select {
    contain: paint;
  }
  .frame {
    padding: clamp(0.5em, 3cqi, 1.5em);
    background: var(--_surface);
  }
  legend {
    padding: 0;
  }
  label,
  legend,
  .amount,
  .name,
  .figure,
  .error,
  .warning {
    font-weight: 600;
  }
  input,
  select {
    font: inherit;
    color: inherit;
    accent-color: var(--_accent);
    display: block;
    width: 100%;
    min-height: 44px;
    margin: 0;
    padding: 0.375em 0.625em;
    background: var(--_surface);
    border-color: var(--_input-line);
  }
  [type='range'] {
    padding: 0;
    border: 0;
  }
  [type='radio'],
  [type='checkbox'] {
    width: 1.25em;
    min-height: 1.25em;
  }
  .amount {
    font-size: 1.25em;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  :disabled {
    opacity: 0.6;
  }
  :focus-visible,
  .card:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .ends,
  .pairing {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
  }
  .ends {
    margin-top: -0.5em;
  }
  .ends,
  .hint,
  .pairing,
  .error,
  .scheme {
    font-size: var(--_small);
  }
  .ends,
  .hint,
  .empty,
  .waiting .installment,
  .waiting .card {
    color: var(--_text-muted);
  }
  .error {
    color: var(--_danger);
  }
  .status,
  .warning {
    color: var(--_warning);
  }
  .check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 44px;
    font-weight: 400;
  }
  .inputs,
  .answer {
    font-variant-numeric: tabular-nums;
  }
  .installment {
    font-size: clamp(1.75em, 9cqi, 2.5em);
    font-weight: 700;
    line-height: 1.15;
  }
  .empty {
    padding: 1.5em 1em;
    border-style: dashed;
  }
  .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.75em;
    margin-block: 0.5em;
  }
  .card {
    position: relative;
    gap: 0.25em;
    padding: 0.75em;
    border-color: var(--_input-line);
    font-weight: 400;
    cursor: pointer;
  }
  .card:has(:checked) {
    padding: calc(0.75em - 2px);
    border: 3px solid var(--_accent);
  }
  .card input {
    position: absolute;
    top: 0.75em;
    inset-inline-end: 0.75em;
    outline: 0;
  }
  .figure {
    font-size: 1.125em;
  }
  .pairing {
    padding-top: 0.25em;
    border-top: 1px solid var(--_line);
  }
  .pairing b {
    white-space: nowrap;
  }
  .scheme {
    gap: 0.5em;
    padding-top: var(--_gap);
    border-top: 1px solid var(--_line);
  }
  .status {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 1em;
  }
  a {
    color: inherit;
    overflow-wrap: anywhere;
  }
  .later {
    min-height: 4.75em;
  }
  .detail:not(:has([hidden])) {
    min-height: 20em;
  }
  .announcement {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  @container (min-width: 45em) {
    .columns {
      grid-template-columns: minmax(17em, 5fr) 8fr;
      gap: 2em;
    }
    .answer {
      position: sticky;
      top: calc(var(--kop-sticky-top, 0px) + 1em);
      align-self: start;
    }
  }
  @media print {
    .frame {
      border: 0;
      padding: 0;
    }
    [type='range'],
    .ends,
    .inputs .hint {
      display: none;
    }
    .answer {
      position: static;
    }
    .columns,
    .inputs {
      display: block;
    }
    .field {
      margin-bottom: 1em;
    }
    .field,
    .methods,
    .later {
      min-height: 4.75em;
    }
    kop-loan-chart {
      break-inside: avoid;
    }
  }
`;
