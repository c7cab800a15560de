import {css} from 'lit';

/** Narrow: question, answer, detail in one column. From 45 em: inputs left, answer right and in view while the inputs scroll. */
export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--_text);
    font-size: max(1em, 14px);
    line-height: 1.5;
    text-align: start;
    --_gap: var(--kop-space, 1em);
    --_small: max(0.875em, 14px);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .frame {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
    padding: 1em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .columns,
  .inputs,
  .answer,
  .detail {
    display: grid;
    gap: var(--_gap);
    align-content: start;
    min-width: 0;
  }
  p,
  h3,
  dl,
  dd,
  ul,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  label,
  legend {
    font-weight: 600;
    padding: 0;
  }
  input,
  select {
    font: inherit;
    color: inherit;
    accent-color: var(--_accent);
  }
  input[type='text'],
  input[type='date'],
  select {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: 44px;
    padding: 0.375em 0.625em;
    background: var(--_surface);
    border: 1px solid var(--_input-line);
    border-radius: 6px;
    font-variant-numeric: tabular-nums;
  }
  .amount {
    font-size: 1.25em;
    font-weight: 600;
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  input[readonly] {
    border-style: dashed;
  }
  :disabled {
    opacity: 0.6;
  }
  input[type='range'] {
    display: block;
    width: 100%;
    height: 44px;
    margin: 0;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: var(--_small);
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .ends {
    margin-top: -0.5em;
  }
  .hint,
  .note,
  .pairing,
  .question,
  .scheme {
    font-size: var(--_small);
  }
  .hint,
  .note,
  .question {
    color: var(--_text-muted);
  }
  .error {
    font-size: var(--_small);
    color: var(--_danger);
    font-weight: 600;
  }
  .error:empty,
  .hint:empty {
    display: none;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: var(--_gap);
    align-items: start;
  }
  .check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 44px;
    font-weight: 400;
  }
  .check input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
  }
  .installment {
    font-size: clamp(1.75em, 9cqi, 2.5em);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }
  .waiting .headline,
  .waiting .methods {
    opacity: 0.5;
  }
  .empty {
    padding: 1.5em 1em;
    border: 1px dashed var(--_line);
    border-radius: 6px;
    color: var(--_text-muted);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.75em;
    margin-block: 0.5em;
  }
  .card {
    position: relative;
    display: grid;
    gap: 0.25em;
    align-content: start;
    padding: 0.75em;
    border: 1px solid var(--_input-line);
    border-radius: 6px;
    font-weight: 400;
    cursor: pointer;
  }
  .card:has(:checked) {
    padding: calc(0.75em - 2px);
    border: 3px solid var(--_accent);
  }
  .card:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .card input {
    position: absolute;
    top: 0.75em;
    inset-inline-end: 0.75em;
    width: 1.25em;
    height: 1.25em;
    margin: 0;
    outline: none;
  }
  .name {
    font-weight: 600;
    padding-inline-end: 2em;
  }
  .figure {
    font-size: 1.125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .pairing {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
    padding-top: 0.25em;
    border-top: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  .pairing b {
    font-weight: 600;
    white-space: nowrap;
  }
  .scheme {
    display: grid;
    gap: 0.5em;
    padding-top: var(--_gap);
    border-top: 1px solid var(--_line);
  }
  .status {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: 999px;
    color: var(--_warning);
  }
  .warning {
    color: var(--_warning);
    font-weight: 600;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  summary {
    padding-block: 0.6em;
    cursor: pointer;
  }
  dt {
    font-weight: 600;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  kop-loan-chart {
    min-height: 20em;
  }
  .announcement {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 45em) {
    .frame {
      padding: 1.5em;
    }
    .columns {
      grid-template-columns: minmax(17em, 5fr) 8fr;
      gap: calc(var(--_gap) * 2);
    }
    .answer {
      position: sticky;
      top: calc(var(--kop-sticky-top, 0px) + 1em);
      align-self: start;
    }
    .cards {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @media (forced-colors: active) {
    .card:has(:checked) {
      border-color: Highlight;
    }
  }
  @media print {
    .frame {
      border: 0;
      padding: 0;
    }
    .inputs input[type='range'],
    .ends,
    .hint:not(.methods .hint) {
      display: none;
    }
    .answer {
      position: static;
    }
  }
`;
