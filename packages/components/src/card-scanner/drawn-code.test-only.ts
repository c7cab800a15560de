import {qrCode} from '../qr/qr-code.js';

/** How a code lies in a picture. */
export interface DrawnCode {
  readonly text: string;
  /** Pixels a module. */
  readonly scale: number;
  /** The middle of the code, in pixels. */
  readonly center: readonly [number, number];
  readonly degrees?: number;
  /** By how much the upper edge is shorter than the lower one, from 0 to 1: seen from below. */
  readonly lean?: number;
}

/** A table with codes on it, as a camera sees it. */
export function drawnCanvas(codes: readonly DrawnCode[], width = 1200, height = 900): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#9a8f80';
  context.fillRect(0, 0, width, height);
  for (const code of codes) draw(context, code);
  return canvas;
}

/** The same as a file that a person could choose. */
export async function drawnPhoto(
  codes: readonly DrawnCode[],
  width?: number,
  height?: number,
): Promise<File> {
  const canvas = drawnCanvas(codes, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return new File([blob!], 'kartu.png', {type: 'image/png'});
}

function draw(
  context: CanvasRenderingContext2D,
  {text, scale, center: [x, y], degrees = 0, lean = 0}: DrawnCode,
): void {
  const {size, path} = qrCode(text);
  const side = size + 8;
  const flat = Object.assign(document.createElement('canvas'), {
    width: Math.ceil(side * scale),
    height: Math.ceil(side * scale),
  });
  const ink = flat.getContext('2d')!;
  ink.fillStyle = '#fdfdfd';
  ink.fillRect(0, 0, flat.width, flat.height);
  ink.scale(scale, scale);
  ink.translate(4, 4);
  ink.fillStyle = '#151515';
  ink.fill(new Path2D(path));
  context.save();
  context.translate(x, y);
  context.rotate((degrees * Math.PI) / 180);
  // Line by line from the lower edge: what is further away is smaller in both directions.
  const depth = lean / (1 - lean);
  const lines = flat.height * (1 - lean);
  for (let line = 0; line < lines; line++) {
    const height = line / flat.height;
    const width = flat.width * (1 - depth * height);
    const from = flat.height * (1 - height / (1 - depth * height));
    context.drawImage(
      flat,
      0,
      Math.max(0, from - 1),
      flat.width,
      1,
      -width / 2,
      lines / 2 - line,
      width,
      1.5,
    );
  }
  context.restore();
}
