import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  button {
    flex: 1 1 auto;
    min-height: 44px;
    padding: 0.375em 0.875em;
    font: inherit;
    font-weight: 600;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_input-line);
    border-radius: 6px;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .said,
  .savings {
    flex: 1 0 100%;
    min-width: 0;
    margin: 0;
  }
  .said:empty {
    display: none;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
