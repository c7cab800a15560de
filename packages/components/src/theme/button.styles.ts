import {css} from 'lit';

/** A plain button, for an act that is not the one the element is about. */
export const button = css`
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
