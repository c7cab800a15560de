import {css} from 'lit';

/** The fine pattern of a card's field, which is in nobody's way. */
export const weaveStyles = css`
  .side > .weave {
    position: absolute;
    grid-row: 1 / -1;
    inset: 0;
    width: 100%;
    height: 100%;
    border-radius: calc(var(--mm) * 3.18);
    fill: none;
    stroke: var(--_band);
    stroke-width: 0.14;
    opacity: 0.14;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .weave {
      display: none;
    }
  }
`;
