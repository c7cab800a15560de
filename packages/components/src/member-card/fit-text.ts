import type {TextMeasure} from './text-width.js';

/** A text in lines of one size. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** How much room there is for a text. */
export interface Room {
  readonly width: number;
  /** From the best size to the smallest that is still read with ease, each with the most lines that it may take. */
  readonly steps: readonly (readonly [size: number, lines: number])[];
  readonly isBold?: boolean;
  readonly measure: TextMeasure;
}

/** Lines no wider than `width` font sizes; a word that is wider itself is broken. */
function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, width, measure))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && measure(piece + character) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

/** The largest step at which the whole text has room; beyond the last one it becomes smaller still, and nothing is left out. */
export function fitText(text: string, {width, steps, isBold = false, measure}: Room): FittedText {
  const wide = (some: string): number => measure(some, isBold);
  for (const [size, most] of steps) {
    const lines = wrap(text, width / size, wide);
    if (lines.length <= most) return {size, lines};
  }
  const [smallest, most] = steps.at(-1)!;
  for (let size = smallest * 0.95; ; size *= 0.95) {
    const lines = wrap(text, width / size, wide);
    // As many more lines as the height of the last step has room for.
    if (lines.length * size <= smallest * most) return {size, lines};
  }
}
