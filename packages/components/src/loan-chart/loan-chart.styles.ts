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
  .plot {
    position: relative;
  }
  .pointer {
    position: absolute;
    inset: 0;
    border-radius: 6px;
    cursor: crosshair;
    /* A finger moves along the months, and still scrolls the page. */
    touch-action: pan-y;
  }
  .pointer:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .readout {
    min-height: 3em;
    margin: 0.5em 0 0;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .readout span {
    display: block;
  }
  .readout .hint {
    color: var(--_text-muted);
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
  .extra {
    fill: var(--_accent);
    opacity: 0.55;
  }
  .other {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2px;
    stroke-dasharray: 6 4;
    vector-effect: non-scaling-stroke;
  }
  .other + .other {
    stroke-dasharray: 2 4;
  }
  .on-line {
    fill: var(--_text);
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }
  line {
    stroke: var(--_line);
  }
  .marker {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: 6px;
  }
  @media print {
    .readout,
    .pointer,
    .marker {
      display: none;
    }
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
    .extra {
      fill: Highlight;
      opacity: 1;
    }
    .balance {
      fill: GrayText;
    }
    .other {
      stroke: CanvasText;
    }
    text {
      fill: CanvasText;
    }
    .on-line {
      stroke: Canvas;
    }
    .marker {
      stroke: CanvasText;
    }
    .halo {
      stroke: Canvas;
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
