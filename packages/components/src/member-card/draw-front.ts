import type {CardColors} from './card-colors.js';
import type {CardTexts} from './card-texts.js';
import type {Drawing, DrawnItem} from './drawing.js';
import {fitText} from './fit-text.js';
import {initials} from './initials.js';
import {signs} from './mark-signs.js';
import {cardHeight, cardWidth, emblem} from './ornament.js';
import {bandItem, inset, plateItems, textItems} from './plate-items.js';
import type {TextMeasure} from './text-width.js';

/** How a card is to be drawn. */
export interface DrawingStyle {
  readonly colors: CardColors;
  /** Which pictures there are to draw. */
  readonly has: {readonly photo: boolean; readonly logo: boolean};
  readonly measure: TextMeasure;
}

const bandHeight = 13;
const footTop = 48.4;
/** Of the words on the band, and of those beside the photo. */
const [bandLeft, textLeft] = [14.8, 24.8];
const right = cardWidth - inset;
/** Of the facts, by how long they are. */
const shares = [1.45, 1.1, 1] as const;

function bandItems(texts: CardTexts, {colors: {band, onBand}, has, measure}: DrawingStyle): DrawnItem[] {
  const width = right - bandLeft;
  const name = fitText(texts.cooperative, {
    width,
    steps: [
      [3.1, 1],
      [2.8, 1],
      [2.6, 2],
    ],
    isBold: true,
    measure,
  });
  const place = fitText(texts.place, {width, steps: [[2.4, 1]], measure});
  const height = name.lines.length * name.size * 1.15 + place.size * 1.35;
  const top = (bandHeight - height) / 2;
  const [x, y] = [inset, 2.3];
  return [
    bandItem(bandHeight, band),
    has.logo
      ? {kind: 'image', picture: 'logo', x, y, width: 8.4, height: 8.4, fit: 'contain'}
      : {kind: 'path', path: emblem, x, y, scale: 0.84, fill: onBand},
    ...textItems(name, {x: bandLeft, y: top + name.size * 0.9, fill: onBand, isBold: true}),
    ...textItems(place, {x: bandLeft, y: top + height - place.size * 0.25, fill: onBand}),
  ];
}

function photoItems(texts: CardTexts, {colors: {band}, has}: DrawingStyle): DrawnItem[] {
  const [x, y, width, height] = [inset, 15.6, 16.5, 22];
  const text = initials(texts.name);
  const middle = {x: x + width / 2, y: y + height / 2 + 2.5};
  return [
    {kind: 'rect', x, y, width, height, radius: 1.2, fill: band, opacity: 0.09},
    has.photo
      ? {kind: 'image', picture: 'photo', x, y, width, height, fit: 'cover'}
      : {kind: 'text', text, ...middle, size: 7, fill: band, isBold: true, anchor: 'middle'},
  ];
}

function whoItems(texts: CardTexts, {colors: {text: fill, muted, band}, measure}: DrawingStyle): DrawnItem[] {
  const width = right - textLeft;
  const name = fitText(texts.name, {
    width,
    steps: [
      [4.1, 2],
      [3.4, 3],
      [2.7, 4],
      [2.2, 5],
    ],
    isBold: true,
    measure,
  });
  const [number, other] = texts.numbers;
  const shown = fitText(number![1], {width: other ? 27 : width, steps: [[4, 1]], isBold: true, measure});
  const items: DrawnItem[] = [
    {kind: 'text', text: texts.title, x: textLeft, y: 17.4, size: 2.2, fill: band, isBold: true},
    ...textItems(name, {x: textLeft, y: 18.4 + name.size, fill, isBold: true}),
    {kind: 'text', text: number![0], x: textLeft, y: 33.9, size: 2.1, fill: muted},
    ...textItems(shown, {x: textLeft, y: 38.2, fill, isBold: true}).map((item) => ({
      ...item,
      isTabular: true,
    })),
  ];
  if (other) {
    const x = textLeft + 29;
    const label = fitText(other[0], {width: right - x, steps: [[2.1, 1]], measure});
    items.push(...textItems(label, {x, y: 33.9, fill: muted}));
    items.push({kind: 'text', text: other[1], x, y: 38, size: 2.6, fill, isBold: true, isTabular: true});
  }
  const {sample} = texts;
  if (sample)
    items.push({kind: 'text', text: sample, x: right, y: 17.4, size: 2.2, fill, isBold: true, anchor: 'end'});
  return items;
}

function factItems({facts}: CardTexts, {colors: {text: fill, muted}, measure}: DrawingStyle): DrawnItem[] {
  const gap = 2;
  const all = shares.slice(0, facts.length).reduce((sum, share) => sum + share, 0);
  const room = right - inset - gap * (facts.length - 1);
  let x = inset;
  return facts.flatMap(([label, value], index): DrawnItem[] => {
    const width = (room * shares[index]!) / all;
    const name = fitText(label, {width, steps: [[2.1, 1]], measure});
    const shown = fitText(value, {
      width,
      steps: [
        [2.6, 1],
        [2.2, 1],
        [2, 2],
      ],
      isBold: true,
      measure,
    });
    const items = [
      ...textItems(name, {x, y: 42.2, fill: muted}),
      ...textItems(shown, {x, y: 45.3, fill, isBold: true}),
    ];
    x += width + gap;
    return items;
  });
}

function footItems({mark, foot}: CardTexts, {colors: {band, text}, measure}: DrawingStyle): DrawnItem[] {
  const isBold = Boolean(mark);
  const left = mark ? inset + 3.4 : inset;
  const words = fitText(foot, {width: right - left, steps: [[2.3, 1]], isBold, measure});
  const ground = mark ? {fill: '#1d1b20'} : {fill: band, opacity: 0.09};
  const items: DrawnItem[] = [
    {kind: 'rect', x: 0, y: footTop, width: cardWidth, height: cardHeight - footTop, ...ground},
    ...textItems(words, {x: left, y: 52, fill: mark ? '#fff' : text, isBold}),
  ];
  if (mark) items.push({kind: 'path', path: signs[mark], x: inset, y: 49.85, scale: 0.17, fill: '#fff'});
  return items;
}

/** The front of a card. */
export function drawFront(texts: CardTexts, style: DrawingStyle): Drawing {
  return {
    label: [
      texts.label,
      ...texts.numbers.map((number) => number.join(': ')),
      ...texts.facts.map((fact) => fact.join(': ')),
      texts.foot,
    ].join('. '),
    items: [
      ...plateItems(style.colors),
      ...bandItems(texts, style),
      ...photoItems(texts, style),
      ...whoItems(texts, style),
      ...factItems(texts, style),
      ...footItems(texts, style),
    ],
  };
}
