import {css} from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.75rem;
  }
  button {
    flex: 1 1 auto;
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
