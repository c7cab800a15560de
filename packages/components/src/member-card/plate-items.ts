import type {CardColors} from './card-colors.js';
import type {DrawnItem} from './drawing.js';
import type {FittedText} from './fit-text.js';
import {cardHeight, cardWidth} from './ornament.js';
import {weave} from './weave.js';

/** Millimetres of a card's rounded corners, ISO/IEC 7810. */
export const cornerRadius = 3.18;
/** Millimetres between the edge and what stands on a card. */
export const inset = 4;

/** The field, its weave, and the edge to cut along. */
export function plateItems({surface, line, band}: CardColors): DrawnItem[] {
  const edge = 0.15;
  const [width, height] = [cardWidth - 2 * edge, cardHeight - 2 * edge];
  return [
    {kind: 'rect', x: 0, y: 0, width: cardWidth, height: cardHeight, radius: cornerRadius, fill: line},
    {kind: 'rect', x: edge, y: edge, width, height, radius: cornerRadius - edge, fill: surface},
    {kind: 'path', path: weave, x: 0, y: 0, scale: 1, stroke: band, strokeWidth: 0.14, opacity: 0.14},
  ];
}

/** A band along the top, as high as is said. */
export function bandItem(height: number, fill: string): DrawnItem {
  return {kind: 'rect', x: 0, y: 0, width: cardWidth, height, fill};
}

/** Lines of a text under each other, from the baseline of the first. */
export function textItems(
  {size, lines}: FittedText,
  at: {
    readonly x: number;
    readonly y: number;
    readonly fill: string;
    readonly isBold?: boolean;
    readonly anchor?: 'end';
  },
  leading = 1.15,
): DrawnItem[] {
  return lines.map((text, index) => ({kind: 'text', ...at, text, size, y: at.y + index * size * leading}));
}
