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
`;
