import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  p {
    margin: 0 0 0.5em;
    color: var(--_danger);
    font-weight: 600;
  }
  button {
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
`;
