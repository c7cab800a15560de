/** Pages of a PDF as pixels, through poppler's `pdftoppm`. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** One page; three bytes a pixel, row by row. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A rectangle in millimetres from the top left of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function draw(pdf: Uint8Array, options: readonly string[], ending: string): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    execFileSync('pdftoppm', [...options, join(folder, 'in.pdf'), join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The first page at so many pixels an inch. */
export function firstPage(pdf: Uint8Array, dpi: number): PaperPage {
  const [file] = draw(pdf, ['-r', String(dpi), '-f', '1', '-l', '1'], '.ppm');
  // P6, a line with width and height, the largest value, and three bytes a pixel to the end.
  const [, width = 0, height = 0] = /^P6\s(\d+)\s(\d+)\s/
    .exec(Buffer.from(file!).toString('latin1', 0, 40))!
    .map(Number);
  return {width, height, pixels: file!.subarray(-width * height * 3)};
}

/**
 * Every page as a PNG in grey.
 *
 * @param options - Of `pdftoppm`: `-e` for the even pages alone.
 */
export function pictures(pdf: Uint8Array, dpi: number, ...options: readonly string[]): Uint8Array[] {
  return draw(pdf, ['-r', String(dpi), '-gray', '-png', ...options], '.png');
}

/** Boxes of what is inked, from top to bottom, each apart from the next by a white line across the page. */
export function inkedBoxes(
  {width, height, pixels}: PaperPage,
  dpi: number,
  isInk: (red: number, green: number, blue: number) => boolean,
): Box[] {
  const millimetres = (count: number): number => (count / dpi) * 25.4;
  const boxes: Box[] = [];
  let open: {left: number; right: number; top: number} | undefined;
  for (let y = 0; y <= height; y++) {
    let [left, right] = [Infinity, -1];
    for (let x = 0; y < height && x < width; x++) {
      const at = (y * width + x) * 3;
      if (!isInk(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!)) continue;
      left = Math.min(left, x);
      right = x;
    }
    if (right >= 0) {
      open ??= {left, right, top: y};
      open.left = Math.min(open.left, left);
      open.right = Math.max(open.right, right);
    } else if (open) {
      boxes.push({
        left: millimetres(open.left),
        top: millimetres(open.top),
        width: millimetres(open.right + 1 - open.left),
        height: millimetres(y - open.top),
      });
      open = undefined;
    }
  }
  return boxes;
}
