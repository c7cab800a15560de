import {isToken} from './card-token.js';
import type {CodeReader} from './code-reader.js';

/** Why a photo gives no card. */
export type PhotoProblem = 'not-a-picture' | 'no-code' | 'not-a-card' | 'several-cards';

/** A photo that gives no card; `problem` says why. */
export class PhotoError extends Error {
  override readonly name = 'PhotoError';

  constructor(readonly problem: PhotoProblem) {
    super(`No card in this photo: ${problem}`);
  }
}

/**
 * The token in a photo of a card. Other QR codes beside it do not matter, and nothing of them is kept.
 *
 * @throws PhotoError
 */
export async function readPhoto(file: Blob, reader: CodeReader): Promise<string> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new PhotoError('not-a-picture');
  });
  try {
    const {width, height} = picture;
    const found = await reader.readPhoto({source: picture, width, height});
    if (found.length === 0) throw new PhotoError('no-code');
    const [token, ...others] = new Set(found.filter(isToken));
    if (token === undefined) throw new PhotoError('not-a-card');
    if (others.length > 0) throw new PhotoError('several-cards');
    return token;
  } finally {
    picture.close();
  }
}
