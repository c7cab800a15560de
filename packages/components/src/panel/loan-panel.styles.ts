import {css} from 'lit';

/** On top of the simulator's own styles: the fold, buttons, and tables of figures that panels draw. */
export const styles = css`
  .panel {
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  summary {
    min-height: 44px;
    padding: 0.625em 0.75em;
    font-weight: 600;
    cursor: pointer;
    border-radius: 6px;
  }
  .content {
    display: grid;
    gap: var(--_gap);
    padding: 0.25em 0.75em 0.75em;
    font-variant-numeric: tabular-nums;
  }
  button {
    font: inherit;
    font-weight: 600;
    color: var(--_text);
    min-height: 44px;
    padding: 0.375em 0.875em;
    background: var(--_surface);
    border: 1px solid var(--_input-line);
    border-radius: 6px;
    cursor: pointer;
  }
  h4,
  dl,
  dd {
    margin: 0;
  }
  .fees {
    display: grid;
    gap: 0.75em var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
  }
  .figures {
    display: grid;
  }
  .figures > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
    padding: 0.375em 0;
    border-top: 1px solid var(--_line);
  }
  dd {
    font-weight: 600;
    margin-inline-start: auto;
    text-align: end;
  }
  small {
    font-weight: 400;
  }
  .compare {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
  }
  caption {
    padding-block: 0.25em;
    font-weight: 600;
    text-align: start;
  }
  .compare th,
  .compare td {
    padding: 0.375em 0.25em;
    border-top: 1px solid var(--_line);
    text-align: end;
    vertical-align: top;
  }
  .compare th:first-child {
    text-align: start;
  }
  .plans {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
  }
  .plans > p {
    grid-column: 1 / -1;
  }
  .plan {
    display: grid;
    gap: 0.5em;
    align-content: start;
    padding: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .differences {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .steps {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding-inline-start: 1.75em;
  }
  .formula {
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  :disabled {
    cursor: default;
  }
  @media print {
    :host(:not([data-open])) {
      display: none;
    }
    button {
      display: none;
    }
  }
`;
