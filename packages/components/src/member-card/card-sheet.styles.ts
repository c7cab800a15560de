import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    color: var(--_text);
  }
  :host([hidden]) {
    display: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    margin-bottom: 0.75rem;
  }
  p {
    margin: 0;
  }
  [role='status']:empty {
    display: none;
  }
  .empty {
    padding: 1.5rem 1rem;
    color: var(--_text-muted);
    text-align: center;
    border: 1px dashed var(--_input-line);
    border-radius: 6px;
  }
  .problem {
    margin-bottom: 0.75rem;
    color: var(--_danger);
    font-weight: 600;
  }
  ul {
    padding-inline-start: 1.25em;
    color: var(--_text);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .pages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 1rem;
  }
  figure {
    margin: 0;
  }
  figcaption {
    margin-top: 0.25rem;
    font-size: 0.875rem;
    color: var(--_text-muted);
  }
  .page {
    display: block;
    width: 100%;
    height: auto;
    background: #fff;
    border: 1px solid var(--_line);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  @media print {
    .bar,
    .empty,
    .problem,
    figcaption {
      display: none;
    }
    .pages {
      display: block;
    }
    figure {
      break-inside: avoid;
    }
    figure + figure {
      break-before: page;
    }
    .page {
      width: 178mm;
      height: 272.5mm;
      margin-inline: auto;
      border: 0;
    }
  }
`;
