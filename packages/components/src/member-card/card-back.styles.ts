import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .back {
    min-height: 100%;
    grid-template-rows: auto 1fr;
  }
  .band {
    justify-content: space-between;
    font-variant-numeric: tabular-nums;
    padding-block: calc(var(--mm) * 1.1);
    font-size: max(var(--_least), var(--mm) * 2.4);
    font-weight: 700;
    line-height: 1.15;
  }
  .band > :last-child {
    flex: none;
  }
  .content {
    grid-row: 2;
    display: flex;
    align-items: center;
    gap: calc(var(--mm) * 3.4);
    padding: calc(var(--mm) * 2.4) calc(var(--mm) * 4);
  }
  .code {
    flex: none;
    width: calc(var(--mm) * 38.4);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
  .words {
    flex: 1;
    display: grid;
    gap: calc(var(--mm) * 1.5);
    min-width: 0;
    font-size: max(var(--_least), var(--mm) * 2.1);
  }
  dl {
    display: grid;
    gap: calc(var(--mm) * 0.8);
  }
  .found {
    color: var(--_faint);
  }
  @media screen {
    @container (max-width: 26rem) {
      .content {
        flex-direction: column;
        align-items: stretch;
      }
      .code {
        align-self: center;
        width: min(100%, 16rem);
      }
    }
  }
  @media print {
    :host {
      container-type: normal;
    }
    .side {
      width: 85.6mm;
      height: 53.98mm;
      overflow: hidden;
      break-inside: avoid;
    }
  }
`;
