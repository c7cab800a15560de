import type {CodeReader} from './code-reader.js';

/** Milliseconds between two looks: four a second leave a telephone its breath. */
const pause = 250;

/**
 * The texts of the QR codes in a film, picture by picture, until the signal is aborted or nobody can see the film any more.
 *
 * @param isSeen - Whether the film is on screen.
 */
export async function* codesInFilm(
  film: HTMLVideoElement,
  reader: CodeReader,
  signal: AbortSignal,
  isSeen: () => boolean,
): AsyncGenerator<readonly string[], void, undefined> {
  while (!signal.aborted && isSeen()) {
    const {videoWidth: width, videoHeight: height} = film;
    if (film.readyState >= film.HAVE_CURRENT_DATA && width > 0) {
      const found = await reader.readFrame({source: film, width, height});
      if (signal.aborted) return;
      if (found.length > 0) yield found;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
