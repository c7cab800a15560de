import {decodeQR, decodeQRBatch} from 'qr/decode.js';
import type {CodePicture} from './code-picture.js';
import type {CodeReader} from './code-reader.js';

/** Pixels of the longer side of a film's picture: a card that fills a third of it has three pixels a module. */
const frameSide = 960;
/** Of a photo, in the order in which they are tried: a whole card first, then a small code in a large photo, then a blurred one. */
const photoSides = [1280, 2560, 640];

/** A picture made smaller until its longer side has so many pixels; never larger. */
function pixelsOf({source, width, height}: CodePicture, side: number): ImageData {
  const scale = Math.min(1, side / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', {willReadFrequently: true})!;
  // What is transparent would be black, and a code on it unreadable.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The decoder that comes with this package, for browsers without their own. */
export const keptDecoder: CodeReader = {
  readFrame: (picture) => {
    try {
      return Promise.resolve([decodeQR(pixelsOf(picture, frameSide))]);
    } catch {
      // No code in this picture.
      return Promise.resolve([]);
    }
  },

  readPhoto: async (picture) => {
    for (const side of photoSides) {
      const image = pixelsOf(picture, side);
      const [results = []] = await decodeQRBatch([image], {
        effort: Infinity,
        timeLimit: 1200,
        maxSize: {width: image.width, height: image.height},
      });
      const texts = results.filter((result) => typeof result === 'string');
      if (texts.length > 0) return [...new Set(texts)];
    }
    return [];
  },
};
