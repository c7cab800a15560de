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
