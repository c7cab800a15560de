import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    margin-top: 0.75rem;
    font-size: 1rem;
    line-height: 1.4;
    color: var(--_text);
  }
  section {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
    padding: 0.75rem;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  section > :not(svg) {
    grid-column: 2;
  }
  svg {
    grid-row: span 2;
    width: 1.75rem;
    height: 1.75rem;
    fill: var(--_tone);
  }
  p {
    margin: 0;
  }
  .title {
    font-weight: 700;
  }
  .why {
    font-size: 0.9375rem;
  }
  .checking,
  .notIssued,
  .offline,
  .unsupported {
    --_tone: var(--_text-muted);
  }
  .verified {
    --_tone: var(--kop-positive, #1a6b3a);
  }
  @supports (color: light-dark(#000, #fff)) {
    .verified {
      --_tone: var(--kop-positive, light-dark(#1a6b3a, #7fd6a0));
    }
  }
  .expired,
  .not-yet-valid,
  .unknown-key {
    --_tone: var(--_warning);
  }
  .revoked,
  .tampered,
  .malformed,
  .other-card {
    --_tone: var(--_danger);
  }
  button {
    justify-self: start;
    margin-top: 0.25rem;
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
  }
`;
