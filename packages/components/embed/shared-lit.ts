/** Runs in the page, inside the embed: lends the one Lit of the first file to the parts that come later. */
import {
  LitElement,
  css,
  defaultConverter,
  html,
  isServer,
  noChange,
  notEqual,
  nothing,
  svg,
  unsafeCSS,
} from 'lit';

interface Part {
  default(shared: typeof lit): unknown;
}

/** @param file - Address of a part, relative to the embed. */
async function loadPart(file: string): Promise<unknown> {
  const part = (await import(file)) as Part;
  return part.default(lit);
}

/** Everything that a part may use of what the first file holds; `on-demand.ts` reads these names. */
export const lit = {
  LitElement,
  css,
  defaultConverter,
  html,
  isServer,
  loadPart,
  noChange,
  notEqual,
  nothing,
  svg,
  unsafeCSS,
};
