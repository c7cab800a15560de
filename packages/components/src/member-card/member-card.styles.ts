import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    max-inline-size: var(--kop-card-width, 30rem);
    --mm: calc(100cqi / 85.6);
    --_least: 0.875rem;
  }
  :host([hidden]) {
    display: none;
  }
  .front {
    grid-template-rows: auto 1fr auto auto;
  }
  .who {
    grid-row: 2;
  }
  .facts {
    grid-row: 3;
  }
  .foot {
    grid-row: 4;
  }
  .band svg,
  ::slotted([slot='logo']) {
    flex: none;
    width: calc(var(--mm) * 8.4);
    height: calc(var(--mm) * 8.4);
    object-fit: contain;
    fill: currentColor;
  }
  .cooperative {
    font-size: max(var(--_least), var(--mm) * 3.1);
    font-weight: 700;
    line-height: 1.15;
  }
  .place {
    font-size: max(var(--_least), var(--mm) * 2.4);
  }
  .who {
    display: flex;
    gap: calc(var(--mm) * 3.4);
    padding: calc(var(--mm) * 2.4) calc(var(--mm) * 4) calc(var(--mm) * 1);
  }
  .who > :last-child {
    flex: 1;
    min-width: 0;
  }
  .photo {
    flex: none;
    display: grid;
    place-items: center;
    width: calc(var(--mm) * 16.5);
    height: calc(var(--mm) * 22);
    overflow: hidden;
    color: var(--_band);
    background: color-mix(in srgb, var(--_band) 9%, var(--_plate));
    border-radius: calc(var(--mm) * 1.2);
    font-size: calc(var(--mm) * 7);
    font-weight: 700;
  }
  .photo img,
  ::slotted([slot='photo']) {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .title {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em;
    font-size: max(var(--_least), var(--mm) * 2.2);
    font-weight: 600;
    color: var(--_band);
  }
  .title strong {
    padding: 0 0.6em 0.05em;
    color: var(--_ink);
    line-height: 1.3;
    border: 1px solid;
    border-radius: 1em;
  }
  .name {
    font-size: max(var(--_least) * 1.2, var(--mm) * 4.1);
    font-weight: 700;
    line-height: 1.15;
  }
  .s2 {
    font-size: max(var(--_least) * 1.1, var(--mm) * 3.4);
  }
  .s3 {
    font-size: max(var(--_least), var(--mm) * 2.7);
  }
  .s4 {
    font-size: max(var(--_least), var(--mm) * 2);
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--mm) * 3);
    padding-top: calc(var(--mm) * 1);
  }
  .numbers div:first-child dd {
    font-size: max(var(--_least) * 1.2, var(--mm) * 4);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    line-height: 1.1;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--mm) * 0.6) calc(var(--mm) * 3);
    padding: 0 calc(var(--mm) * 4) calc(var(--mm) * 1.4);
  }
  .foot {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-height: 1.25em;
    padding: calc(var(--mm) * 0.9) calc(var(--mm) * 4);
    font-size: max(var(--_least), var(--mm) * 2.3);
    background: color-mix(in srgb, var(--_band) 9%, var(--_plate));
    border-radius: 0 0 calc(var(--mm) * 3.18) calc(var(--mm) * 3.18);
  }
  .foot svg {
    flex: none;
    width: 1.25em;
    fill: currentColor;
  }
  .marked {
    color: #fff;
    background: #1d1b20;
    font-weight: 700;
  }
  .waiting {
    display: grid;
    place-items: center;
    aspect-ratio: 85.6 / 53.98;
    padding: 1rem;
    box-sizing: border-box;
    text-align: center;
    border: 1px dashed;
    border-radius: calc(var(--mm) * 3.18);
  }
  @media screen {
    @container (max-width: 26rem) {
      .front::before,
      .front::after {
        grid-row-end: 4;
      }
      .foot {
        grid-row: 3;
      }
      .facts {
        grid-row: 4;
        display: block;
        padding: 0.5rem 0 0;
        color: inherit;
      }
      .facts dt {
        color: inherit;
      }
      .facts div {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 1rem;
        padding-block: 0.25rem;
      }
    }
  }
`;
