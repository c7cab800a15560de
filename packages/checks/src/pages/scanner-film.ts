/** What a camera sees of QR codes, drawn by another implementation than the one that reads them. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {prepareZXingModule, readBarcodes, writeBarcode} from 'zxing-wasm/full';

prepareZXingModule({
  overrides: {
    wasmBinary: new Uint8Array(
      readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/full/zxing_full.wasm')),
    ).buffer,
  },
});

const width = 640;
const height = 480;

/** Brightness of a picture of 640 × 480, from a function of its pixels. */
function picture(brightness: (x: number, y: number) => number): Uint8Array {
  const luma = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) luma[y * width + x] = brightness(x, y);
  return luma;
}

/** How a code lies in front of the camera. */
export interface Pose {
  /** Pixels a module. */
  scale: number;
  /** In the middle of the picture, in pixels. */
  center: readonly [number, number];
  degrees?: number;
}

/**
 * A film without compression (YUV4MPEG2) of QR codes that lie still on a grey table, which Chromium plays as a camera
 * (`--use-file-for-fake-video-capture`).
 */
export async function filmOf(codes: readonly (Pose & {text: string})[]): Promise<Uint8Array> {
  const drawn = await Promise.all(
    codes.map(async ({text, scale, center, degrees = 0}) => {
      const {symbol} = await writeBarcode(text, {
        format: 'QRCode',
        addQuietZones: false,
        options: 'ecLevel=L',
      });
      const turn = (degrees * Math.PI) / 180;
      const {data, width: size} = symbol;
      return (x: number, y: number): number | undefined => {
        const [dx, dy] = [(x - center[0]) / scale, (y - center[1]) / scale];
        const column = Math.floor(dx * Math.cos(turn) + dy * Math.sin(turn) + size / 2);
        const row = Math.floor(dy * Math.cos(turn) - dx * Math.sin(turn) + size / 2);
        if (column < -4 || row < -4 || column >= size + 4 || row >= size + 4) return undefined;
        const isInside = column >= 0 && row >= 0 && column < size && row < size;
        return isInside && data[row * size + column] === 0 ? 30 : 220;
      };
    }),
  );
  const luma = picture((x, y) => drawn.map((code) => code(x, y)).find((value) => value !== undefined) ?? 130);
  const chroma = new Uint8Array((width * height) / 2).fill(128);
  const frame = [Buffer.from('FRAME\n'), luma, chroma];
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    ...Array.from({length: 5}, () => frame).flat(),
  ]);
}

/** A QR code as a PNG, with its quiet zone. @param scale - Pixels a module. */
export async function pngOf(text: string, scale: number): Promise<Uint8Array> {
  const {image, error} = await writeBarcode(text, {format: 'QRCode', addQuietZones: true, scale});
  if (!image) throw new Error(`No code could be drawn: ${error}`);
  return new Uint8Array(await image.arrayBuffer());
}

/** The texts of the QR codes in a PNG, by another decoder than the scanner's. */
export async function readCodes(png: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const found = await readBarcodes(png, {formats: ['QRCode'], maxNumberOfSymbols: 9});
  return found.map(({text}) => text);
}
