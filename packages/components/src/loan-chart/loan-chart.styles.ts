import {css} from 'lit';

/** Colours come from the simulator around it. Areas stretch with the width, letters keep their size. */
export const styles = css`
  :host {
    display: block;
  }
  svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .payments {
    height: 10em;
  }
  .balances {
    height: 7em;
  }
  .months {
    height: 1.5em;
  }
  svg svg {
    height: 100%;
    overflow: hidden;
  }
  .axis {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin: 0;
  }
  .axis,
  text {
    font-size: var(--_small);
    color: var(--_text-muted);
    fill: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .payments + .axis {
    margin-top: 0.75em;
  }
  .on-principal,
  .on-interest {
    fill: var(--_on-accent);
    font-weight: 600;
  }
  .on-interest {
    paint-order: stroke;
    stroke: var(--_interest);
    stroke-width: 4px;
  }
  .principal {
    fill: var(--_accent);
  }
  .interest {
    fill: var(--_interest);
  }
  .stripe {
    fill: var(--_surface);
    opacity: 0.25;
  }
  .balance {
    fill: var(--_balance);
    opacity: 0.35;
  }
  line {
    stroke: var(--_line);
  }
  @media (forced-colors: active) {
    .principal {
      fill: Highlight;
    }
    .interest,
    .balance {
      fill: CanvasText;
      opacity: 1;
    }
    .stripe {
      fill: Canvas;
      opacity: 1;
    }
    text {
      fill: CanvasText;
    }
    .on-principal {
      fill: HighlightText;
    }
    .on-interest {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 6px;
    }
  }
`;
