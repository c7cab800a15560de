import {css} from 'lit';

/** What both sides of a card have in common: a white field under every theme, measured in millimetres of the card. */
export const side = css`
  .side {
    --_plate: var(--kop-card-surface, #fff);
    --_ink: var(--kop-card-text, #1d1b20);
    --_faint: var(--kop-card-muted, #55545d);
    --_band: var(--kop-card-band, #b3122a);
    --_on-band: var(--kop-card-on-band, #fff);
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    box-sizing: border-box;
    line-height: 1.25;
    overflow-wrap: break-word;
    print-color-adjust: exact;
  }
  .side::before,
  .side::after {
    grid-area: 1 / 1 / -1 / 2;
    min-height: calc(var(--mm) * 53.98);
    box-sizing: border-box;
    background: var(--_plate);
    border-radius: calc(var(--mm) * 3.18);
    content: '';
  }
  .side::after {
    position: relative;
    background: none;
    border: max(1px, calc(var(--mm) * 0.15)) solid var(--kop-card-line, #b9b7c0);
    pointer-events: none;
  }
  .side > * {
    position: relative;
    grid-column: 1;
    min-width: 0;
    margin: 0;
    color: var(--_ink);
  }
  .side p,
  .side dl,
  .side dd {
    margin: 0;
  }
  .band {
    grid-row: 1;
    display: flex;
    align-items: center;
    gap: calc(var(--mm) * 2.4);
    padding: calc(var(--mm) * 1.8) calc(var(--mm) * 4);
    color: var(--_on-band);
    background: var(--_band);
    border-radius: calc(var(--mm) * 3.18) calc(var(--mm) * 3.18) 0 0;
  }
  .side dt {
    font-size: max(var(--_least), var(--mm) * 2.1);
    color: var(--_faint);
  }
  .side dd {
    font-size: max(var(--_least), var(--mm) * 2.6);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .band {
      border-bottom: 2px solid;
    }
  }
`;
