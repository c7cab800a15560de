import {css, type CSSResult} from 'lit';
import {tokens} from '../theme/tokens.styles.js';
import {weaveStyles} from './weave.styles.js';

const sides = css`
  :host {
    color: var(--_text);
  }
  .sides {
    display: grid;
  }
  .sides > * {
    grid-area: 1 / 1;
    transition:
      opacity 150ms,
      visibility 150ms;
  }
  .sides > [inert] {
    visibility: hidden;
    opacity: 0;
  }
  @media screen {
    @container (max-width: 26rem) {
      .front > .weave {
        grid-row-end: 4;
      }
      .sides > [inert] {
        display: none;
      }
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .sides > * {
      transition: none;
    }
  }
  @media print {
    :host {
      container-type: normal;
      max-inline-size: none;
      --mm: 1mm;
      --_least: 0mm;
    }
    .side {
      width: 85.6mm;
      height: 53.98mm;
      overflow: hidden;
      break-inside: avoid;
    }
    .sides {
      display: block;
    }
    .sides > * {
      transition: none;
    }
    .sides > [inert] {
      visibility: visible;
      opacity: 1;
    }
    .sides > * + * {
      margin-top: 6mm;
    }
    .sides ~ * {
      display: none;
    }
  }
`;

/** What the card needs of its own once there are two sides, and on paper; the theme, too, which the face alone does without. */
export const lateStyles: readonly CSSResult[] = [tokens, weaveStyles, sides];
