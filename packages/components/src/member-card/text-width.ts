/** Thousandths of the font size that each printable ASCII character is wide in Helvetica, and so in Arial and Liberation Sans: Adobe's font metrics. */
const widths: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Of anything else: as wide as most capitals. */
const other = 722;

/** How wide a text is, in units of its font size. */
export type TextMeasure = (text: string, isBold: boolean) => number;

/**
 * How wide a text is in a font of Helvetica's measures, for where nothing can be measured: in units of the font size, a little
 * generous, since other fonts may take its place.
 */
export function textWidth(text: string, isBold: boolean): number {
  let sum = 0;
  for (const character of text) sum += widths[character.charCodeAt(0) - 32] ?? other;
  return (sum / 1000) * (isBold ? 1.1 : 1.04);
}
