import {encodeQR, type ErrorCorrection} from 'qr';

/** A QR code (ISO/IEC 18004) as a square of modules, to be drawn in any vector format. */
export interface QrCode {
  /** Modules a side. The quiet zone of four modules around it is the drawer's to leave. */
  readonly size: number;
  /** SVG path data of the dark modules, each one unit wide; those side by side in a row are one rectangle. */
  readonly path: string;
}

/** From what a scratch may destroy least (7 %) to most (30 %). */
const levels: readonly ErrorCorrection[] = ['low', 'medium', 'quartile', 'high'];

/**
 * The QR code of a text: as few modules as hold it, so that each is as large as a card allows, and then as much error correction
 * as fits among them.
 *
 * @throws RangeError for a text longer than a QR code holds (2,953 bytes).
 */
export function qrCode(text: string): QrCode {
  const [smallest, ...others] = levels.map((level) => () => modulesOf(text, level));
  let modules = smallest!();
  for (const other of others) {
    const more = orNone(other);
    if (more?.length !== modules.length) break;
    modules = more;
  }
  return {size: modules.length, path: modules.map(rowPath).join('')};
}

/** A text that fits at one level may be too long for the next. */
function orNone<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function modulesOf(text: string, ecc: ErrorCorrection): boolean[][] {
  // The encoder draws a border of at least one module.
  return encodeQR(text, 'raw', {ecc, border: 1})
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
  }
  return path;
}
