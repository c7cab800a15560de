import type {CodeReader} from './code-reader.js';

/** Milliseconds between two looks: four a second leave a telephone its breath. */
const pause = 250;

/**
 * The texts of the QR codes in a film, picture by picture, until the signal is aborted or the film ends.
 *
 * @param isOn - Whether the film goes on, where somebody can see it.
 */
export async function* codesInFilm(
  film: HTMLVideoElement,
  reader: CodeReader,
  signal: AbortSignal,
  isOn: () => boolean,
): AsyncGenerator<readonly string[], void, undefined> {
  while (!signal.aborted && isOn()) {
    const {videoWidth: width, videoHeight: height} = film;
    if (film.readyState >= film.HAVE_CURRENT_DATA && width > 0) {
      const found = await reader.readFrame({source: film, width, height});
      if (signal.aborted) return;
      if (found.length > 0) yield found;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
