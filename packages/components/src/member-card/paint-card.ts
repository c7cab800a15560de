import {drawnFonts, type DrawnItem, type Drawing} from './drawing.js';
import {cardHeight, cardWidth} from './ornament.js';
import {cornerRadius} from './plate-items.js';

/** What the pictures of a drawing are painted from. */
export type Pictures = Readonly<Partial<Record<'photo' | 'logo', HTMLImageElement>>>;

type Item<Kind extends DrawnItem['kind']> = Extract<DrawnItem, {kind: Kind}>;

function paintPath(context: CanvasRenderingContext2D, item: Item<'path'>, pixels: number): void {
  const {path, x, y, scale, fill, stroke, strokeWidth = 0} = item;
  context.translate(x, y);
  context.scale(scale, scale);
  const shape = new Path2D(path);
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.stroke(shape);
  }
  if (!fill) return;
  context.fillStyle = fill;
  if (item.isCrisp) paintModules(context, path, {x, y, scale}, pixels);
  else context.fill(shape, 'evenodd');
}

/** Each module from one whole pixel to another: half a grey pixel more or less is what a code is misread by. */
function paintModules(
  context: CanvasRenderingContext2D,
  path: string,
  {x, y, scale}: {readonly x: number; readonly y: number; readonly scale: number},
  pixels: number,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  const at = (origin: number, module: number): number => Math.round((origin + module * scale) * pixels);
  for (const [, column, row, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    const [left, top] = [at(x, Number(column)), at(y, Number(row))];
    const right = at(x, Number(column) + Number(length));
    context.fillRect(left, top, right - left, at(y, Number(row) + 1) - top);
  }
}

function paintText(
  context: CanvasRenderingContext2D,
  {text, x, y, size, fill, isBold, anchor}: Item<'text'>,
): void {
  context.font = `${isBold ? 'bold ' : ''}${size}px ${drawnFonts}`;
  context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'start');
  context.fillStyle = fill;
  context.fillText(text, x, y);
}

function paintImage(context: CanvasRenderingContext2D, item: Item<'image'>, image: HTMLImageElement): void {
  const {x, y, width, height, fit} = item;
  const [across, down] = [width / image.naturalWidth, height / image.naturalHeight];
  const scale = fit === 'cover' ? Math.max(across, down) : Math.min(across, down);
  const [drawnWidth, drawnHeight] = [image.naturalWidth * scale, image.naturalHeight * scale];
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.drawImage(
    image,
    x + (width - drawnWidth) / 2,
    y + (height - drawnHeight) / 2,
    drawnWidth,
    drawnHeight,
  );
}

function paint(context: CanvasRenderingContext2D, item: DrawnItem, pictures: Pictures, pixels: number): void {
  if (item.kind === 'text') return paintText(context, item);
  context.globalAlpha = ('opacity' in item ? item.opacity : undefined) ?? 1;
  if (item.kind === 'path') return paintPath(context, item, pixels);
  if (item.kind === 'image') {
    const image = pictures[item.picture];
    return image && paintImage(context, item, image);
  }
  const {x, y, width, height, radius = 0, fill} = item;
  context.fillStyle = fill;
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fill();
}

/**
 * Paints a side of a card over a whole canvas, whose width says how many pixels a millimetre has. Nothing is loaded for it: under a
 * strict policy a page may not even load what it made itself.
 */
export function paintCard(canvas: HTMLCanvasElement, {items}: Drawing, pictures: Pictures): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to paint on.');
  const pixels = canvas.width / cardWidth;
  context.beginPath();
  context.roundRect(0, 0, cardWidth * pixels, cardHeight * pixels, cornerRadius * pixels);
  context.clip();
  for (const item of items) {
    context.save();
    context.scale(pixels, pixels);
    paint(context, item, pictures, pixels);
    context.restore();
  }
}
