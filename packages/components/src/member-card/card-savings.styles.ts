import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    font-size: 1rem;
  }
  section {
    padding: 0.75rem;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  dl,
  dd,
  p {
    margin: 0;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.25rem;
  }
  dd {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .total {
    border-top: 1px solid var(--_line);
  }
  p {
    color: var(--_text-muted);
    font-size: 0.875rem;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
