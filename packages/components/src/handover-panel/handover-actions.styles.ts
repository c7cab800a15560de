import {css} from 'lit';

/** On top of the styles of panels: one column, and a box for what is copied by hand. */
export const styles = css`
  .handover {
    display: grid;
    gap: var(--_gap);
  }
  .by-hand {
    display: grid;
    gap: 0.375em;
  }
  textarea {
    font: inherit;
    font-weight: 400;
    color: inherit;
    width: 100%;
    padding: 0.375em 0.625em;
    background: var(--_surface);
    border: 1px solid var(--_input-line);
    border-radius: 6px;
    resize: vertical;
  }
`;
