import {qrCode} from '../qr/qr-code.js';
import type {BackTexts} from './back-texts.js';
import type {CardColors} from './card-colors.js';
import {lines, plate} from './draw-front.js';
import type {Drawing, DrawnItem} from './drawing.js';
import {fitText} from './fit-text.js';
import {cardWidth} from './ornament.js';

const inset = 4;
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

/**
 * The back of a card.
 *
 * @param token - What the code carries; undefined where no card has been issued.
 */
export function drawBack(texts: BackTexts, colors: CardColors, token: string | undefined): Drawing {
  const {band, onBand, text: ink, muted} = colors;
  const x = token ? inset + codeWidth + 3.4 : inset;
  const width = cardWidth - x - inset;
  const head = fitText(texts.band, {width: cardWidth - 2 * inset, steps: [[2.4, 1], [1.9, 1]], isBold: true}); // prettier-ignore
  const say = fitText(texts.say, {width, steps: [[2.2, 6]]}); // prettier-ignore
  const found = fitText(texts.found, {width, steps: [[2.1, 5]]}); // prettier-ignore
  let y = bandHeight + 7;
  const items: DrawnItem[] = [];
  const put = (more: DrawnItem[], height: number): void => {
    items.push(...more);
    y += height;
  };
  put(lines(say, {x, y, fill: ink}, 1.25), say.lines.length * say.size * 1.25 + 1.6);
  for (const [label, value] of texts.facts) {
    const shown = fitText(value, {width, steps: [[2.5, 1], [2, 1]], isBold: true}); // prettier-ignore
    put([{kind: 'text', text: label, x, y, size: 2, fill: muted}], 2.9);
    put(lines(shown, {x, y, fill: ink, isBold: true}), 3.5);
  }
  y += 0.4;
  put(lines(found, {x, y, fill: muted}, 1.25), 0);
  return {
    label: [texts.band, texts.say, ...texts.facts.map((fact) => fact.join(': ')), texts.found].join('. '),
    items: [
      ...plate(colors),
      {
        kind: 'path',
        path: 'M3.18 0H82.42A3.18 3.18 0 0 1 85.6 3.18V6.4H0V3.18A3.18 3.18 0 0 1 3.18 0z',
        x: 0,
        y: 0,
        scale: 1,
        fill: band,
      },
      ...lines(head, {x: inset, y: 4.2, fill: onBand, isBold: true}),
      ...(token ? codeItems(token) : []),
      ...items,
    ],
  };
}
