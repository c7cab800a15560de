import {saveFile} from '../export/save-file.js';
import type {Locale} from '../format/locale.js';
import {cardBackMessages} from '../messages/card-back.js';
import type {CardToolsMessages} from '../messages/card-tools.js';
import {fill} from '../messages/fill.js';
import {backTexts} from './back-texts.js';
import {canvasMeasure} from './canvas-measure.js';
import {cardColors} from './card-colors.js';
import type {MemberCardData} from './card-data.js';
import {cardSvg} from './card-svg.js';
import type {CardTexts} from './card-texts.js';
import {drawBack} from './draw-back.js';
import {drawFront} from './draw-front.js';
import type {Drawing} from './drawing.js';
import type {MemberCard} from './member-card.js';
import {paintCard} from './paint-card.js';
import {withResolution} from './png-resolution.js';
import {dataAddress} from './readable-image.js';

/** 85.60 × 53.98 mm in pixels at 300 an inch. */
const pixels = {width: 1011, height: 638, perInch: 300} as const;

/** What was saved, and what had to stay out because the page may not read it. */
export interface SavedCard {
  readonly file: string;
  readonly leftOut: readonly ('photo' | 'logo')[];
}

/** What shall be saved of a card. */
export interface SavingCard {
  readonly data: MemberCardData;
  readonly face: CardTexts;
  readonly side: 'front' | 'back';
  readonly format: 'png' | 'svg';
  readonly texts: CardToolsMessages;
  readonly locale: Locale;
}

interface FoundPictures {
  readonly images: Partial<Record<'photo' | 'logo', HTMLImageElement>>;
  readonly addresses: Partial<Record<'photo' | 'logo', string>>;
  readonly leftOut: ('photo' | 'logo')[];
}

/** The pictures that stand on the card now, as far as they may be read. */
function picturesOf(card: MemberCard): FoundPictures {
  const found: FoundPictures = {images: {}, addresses: {}, leftOut: []};
  for (const name of ['photo', 'logo'] as const) {
    const slotted = card.querySelector(`:scope > [slot="${name}"]`);
    const element = slotted?.querySelector('img') ?? slotted ?? card.renderRoot.querySelector(`.${name} img`);
    if (!element) continue;
    const address =
      element instanceof HTMLImageElement
        ? dataAddress(element, name === 'photo' ? 'image/jpeg' : 'image/png')
        : undefined;
    if (address === undefined) found.leftOut.push(name);
    else {
      found.images[name] = element as HTMLImageElement;
      found.addresses[name] = address;
    }
  }
  return found;
}

function drawingOf(
  card: MemberCard,
  {data, face, side, locale}: SavingCard,
  {images}: FoundPictures,
): Drawing {
  const has = {photo: 'photo' in images, logo: 'logo' in images};
  const style = {colors: cardColors(card), has, measure: canvasMeasure()};
  if (side === 'front') return drawFront(face, style);
  return drawBack(backTexts(data, cardBackMessages[locale], locale), style, data.card?.token);
}

async function pngOf(drawing: Drawing, {images}: FoundPictures): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  paintCard(canvas, drawing, images);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made no PNG.');
  return withResolution(new Uint8Array(await blob.arrayBuffer()), pixels.perInch);
}

/** Keeps one side of a card as a file: SVG, or PNG of 1011 × 638 pixels that opens at 85.6 mm. */
export async function saveCard(card: MemberCard, saving: SavingCard): Promise<SavedCard> {
  const {data, side, format, texts} = saving;
  const pictures = picturesOf(card);
  const drawing = drawingOf(card, saving, pictures);
  const number = data.member.memberNumber.replace(/[^\w-]+/g, '-');
  const file = `${fill(texts.file, {number, side: texts[side]})}.${format}`;
  if (format === 'svg') saveFile(file, cardSvg(drawing, pictures.addresses), 'image/svg+xml');
  else saveFile(file, await pngOf(drawing, pictures), 'image/png');
  return {file, leftOut: side === 'front' ? pictures.leftOut : []};
}
