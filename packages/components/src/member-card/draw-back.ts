import {qrCode} from '../qr/qr-code.js';
import type {BackTexts} from './back-texts.js';
import type {DrawingStyle} from './draw-front.js';
import type {Drawing, DrawnItem} from './drawing.js';
import {fitText} from './fit-text.js';
import {cardWidth} from './ornament.js';
import {bandItem, inset, plateItems, textItems} from './plate-items.js';

const bandHeight = 6.4;
/** Millimetres of the code with the quiet zone of four modules around it. */
const codeWidth = 38.4;

function codeItems(token: string): DrawnItem[] {
  const {size, path} = qrCode(token);
  const scale = codeWidth / (size + 8);
  const [x, y] = [inset, bandHeight + 4.6];
  return [
    {kind: 'rect', x, y, width: codeWidth, height: codeWidth, fill: '#fff'},
    {kind: 'path', path, x: x + 4 * scale, y: y + 4 * scale, scale, fill: '#000', isCrisp: true},
  ];
}

function wordItems(
  texts: BackTexts,
  {colors: {text: fill, muted}, measure}: DrawingStyle,
  x: number,
): DrawnItem[] {
  const width = cardWidth - x - inset;
  const say = fitText(texts.say, {width, steps: [[2.2, 6]], measure});
  const items = textItems(say, {x, y: bandHeight + 7, fill}, 1.25);
  let y = bandHeight + 8.6 + say.lines.length * say.size * 1.25;
  for (const [label, value] of texts.facts) {
    const shown = fitText(value, {width, steps: [[2.5, 1]], isBold: true, measure});
    items.push({kind: 'text', text: label, x, y, size: 2, fill: muted});
    items.push(...textItems(shown, {x, y: y + 2.9, fill, isBold: true}));
    y += 6.4;
  }
  const found = fitText(texts.found, {width, steps: [[2.1, 4]], measure});
  return [...items, ...textItems(found, {x, y: y + 0.4, fill: muted}, 1.25)];
}

/**
 * The back of a card.
 *
 * @param token - What the code carries; undefined where no card has been issued.
 */
export function drawBack(texts: BackTexts, style: DrawingStyle, token: string | undefined): Drawing {
  const {
    colors: {band, onBand},
    measure,
  } = style;
  const [cooperative, number] = texts.band;
  const tail = fitText(number, {width: 26, steps: [[2.4, 1]], isBold: true, measure});
  const width = cardWidth - 2 * inset - measure(tail.lines.join(' '), true) * tail.size - 2;
  const head = fitText(cooperative, {width, steps: [[2.4, 1]], isBold: true, measure});
  return {
    label: [...texts.band, texts.say, ...texts.facts.map((fact) => fact.join(': ')), texts.found].join('. '),
    items: [
      ...plateItems(style.colors),
      bandItem(bandHeight, band),
      ...textItems(head, {x: inset, y: 4.2, fill: onBand, isBold: true}),
      ...textItems(tail, {x: cardWidth - inset, y: 4.2, fill: onBand, isBold: true, anchor: 'end'}),
      ...(token ? codeItems(token) : []),
      ...wordItems(texts, style, token ? inset + codeWidth + 3.4 : inset),
    ],
  };
}
