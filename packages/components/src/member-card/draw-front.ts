import type {CardColors} from './card-colors.js';
import type {CardTexts} from './card-texts.js';
import type {Drawing, DrawnItem} from './drawing.js';
import {fitText, type FittedText} from './fit-text.js';
import {initials} from './initials.js';
import {signs} from './mark-signs.js';
import {cardHeight, cardWidth, emblem, weave} from './ornament.js';

/** Which pictures there are to draw. */
export interface DrawnPictures {
  readonly photo: boolean;
  readonly logo: boolean;
}

const inset = 4;
const bandHeight = 13;
const footTop = 48.4;
const textLeft = 24;

/** Lines of a text under each other, from the baseline of the first. */
export function lines(
  {size, lines: texts}: FittedText,
  at: {readonly x: number; readonly y: number; readonly fill: string; readonly isBold?: boolean},
  leading = 1.15,
): DrawnItem[] {
  return texts.map((text, index) => ({kind: 'text', ...at, text, size, y: at.y + index * size * leading}));
}

/** The field, its weave, and the edge to cut along. */
export function plate({surface, line, band}: CardColors): DrawnItem[] {
  const edge = 0.15;
  return [
    {kind: 'rect', x: 0, y: 0, width: cardWidth, height: cardHeight, radius: 3.18, fill: line},
    {
      kind: 'rect',
      x: edge,
      y: edge,
      width: cardWidth - 2 * edge,
      height: cardHeight - 2 * edge,
      radius: 3.18 - edge,
      fill: surface,
    },
    {kind: 'path', path: weave, x: 0, y: 0, scale: 1, stroke: band, strokeWidth: 0.14, opacity: 0.14},
  ];
}

function bandItems(texts: CardTexts, colors: CardColors, hasLogo: boolean): DrawnItem[] {
  const name = fitText(texts.cooperative, {
    width: cardWidth - 14.8 - inset,
    steps: [[3.1, 1], [2.8, 1], [2.6, 2]], // prettier-ignore
    isBold: true,
  });
  const place = fitText(texts.place, {width: cardWidth - 14.8 - inset, steps: [[2.4, 1], [2, 1]]}); // prettier-ignore
  const height = name.lines.length * name.size * 1.15 + place.size * 1.35;
  const top = (bandHeight - height) / 2;
  return [
    {
      kind: 'path',
      path: 'M3.18 0H82.42A3.18 3.18 0 0 1 85.6 3.18V13H0V3.18A3.18 3.18 0 0 1 3.18 0z',
      x: 0,
      y: 0,
      scale: 1,
      fill: colors.band,
    },
    hasLogo
      ? {kind: 'image', picture: 'logo', x: inset, y: 2.3, width: 8.4, height: 8.4, fit: 'contain'}
      : {kind: 'path', path: emblem, x: inset, y: 2.3, scale: 0.84, fill: colors.onBand},
    ...lines(name, {x: 14.8, y: top + name.size * 0.9, fill: colors.onBand, isBold: true}),
    ...lines(place, {x: 14.8, y: top + height - place.size * 0.25, fill: colors.onBand}),
  ];
}

function photoItems(texts: CardTexts, {band}: CardColors, hasPhoto: boolean): DrawnItem[] {
  const [x, y, width, height] = [inset, 15.6, 16.5, 22];
  return [
    {kind: 'rect', x, y, width, height, radius: 1.2, fill: band, opacity: 0.09},
    hasPhoto
      ? {kind: 'image', picture: 'photo', x, y, width, height, fit: 'cover'}
      : {
          kind: 'text',
          text: initials(texts.name),
          x: x + width / 2,
          y: y + height / 2 + 2.5,
          size: 7,
          fill: band,
          isBold: true,
          anchor: 'middle',
        },
  ];
}

function whoItems(texts: CardTexts, {text: ink, muted, band}: CardColors): DrawnItem[] {
  const right = cardWidth - inset;
  const name = fitText(texts.name, {
    width: right - textLeft,
    steps: [[4.1, 2], [3.4, 3], [2.7, 4], [2.2, 5]], // prettier-ignore
    isBold: true,
  });
  const [label, number] = texts.number;
  const shown = fitText(number, {width: right - textLeft, steps: [[4, 1], [3, 1], [2.2, 1]], isBold: true}); // prettier-ignore
  return [
    {kind: 'text', text: texts.title, x: textLeft, y: 17.6, size: 2.2, fill: band, isBold: true},
    ...(texts.sample
      ? [
          {
            kind: 'text',
            text: texts.sample,
            x: right,
            y: 17.6,
            size: 2.2,
            fill: ink,
            isBold: true,
            anchor: 'end',
          } as const,
        ]
      : []),
    ...lines(name, {x: textLeft, y: 18.6 + name.size, fill: ink, isBold: true}),
    {kind: 'text', text: label, x: textLeft, y: 33.3, size: 2.1, fill: muted},
    {
      kind: 'text',
      text: shown.lines.join(' '),
      x: textLeft,
      y: 37.4,
      size: shown.size,
      fill: ink,
      isBold: true,
      isTabular: true,
    },
  ];
}

function factItems({facts}: CardTexts, {text: ink, muted}: CardColors): DrawnItem[] {
  const gap = 2;
  const all = cardWidth - 2 * inset;
  const width = (all - gap * (facts.length - 1)) / facts.length;
  return facts.flatMap(([label, value], index): DrawnItem[] => {
    const x = inset + index * (width + gap);
    const name = fitText(label, {width, steps: [[2.1, 1], [1.7, 1]]}); // prettier-ignore
    const shown = fitText(value, {width, steps: [[2.6, 1], [2.2, 2]], isBold: true}); // prettier-ignore
    return [
      ...lines(name, {x, y: 41.6, fill: muted}),
      ...lines(shown, {x, y: 44.8, fill: ink, isBold: true}),
    ];
  });
}

function footItems({mark, foot}: CardTexts, {band, text: ink}: CardColors): DrawnItem[] {
  const shape = `M0 ${footTop}H85.6V50.8A3.18 3.18 0 0 1 82.42 53.98H3.18A3.18 3.18 0 0 1 0 50.8z`;
  const ground = mark ? {fill: '#1d1b20'} : {fill: band, opacity: 0.09};
  const sign = mark ? 3.4 : 0;
  const words = fitText(foot, {width: cardWidth - 2 * inset - sign, steps: [[2.3, 1]], isBold: Boolean(mark)}); // prettier-ignore
  return [
    {kind: 'path', path: shape, x: 0, y: 0, scale: 1, ...ground},
    ...(mark
      ? [{kind: 'path', path: signs[mark], x: inset, y: 49.8, scale: 0.17, fill: '#fff'} as const]
      : []),
    ...lines(words, {x: inset + sign, y: 52.05, fill: mark ? '#fff' : ink, isBold: Boolean(mark)}),
  ];
}

/** The front of a card. */
export function drawFront(texts: CardTexts, colors: CardColors, has: DrawnPictures): Drawing {
  return {
    label: [texts.label, ...texts.facts.map((fact) => fact.join(': ')), texts.foot].join('. '),
    items: [
      ...plate(colors),
      ...bandItems(texts, colors, has.logo),
      ...photoItems(texts, colors, has.photo),
      ...whoItems(texts, colors),
      ...factItems(texts, colors),
      ...footItems(texts, colors),
    ],
  };
}
