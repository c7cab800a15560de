import type {CodePicture} from './code-picture.js';

/** Reads every QR code that it finds in a picture. */
export interface CodeReader {
  /** Of a film: quick, and the next picture comes soon. */
  readFrame(picture: CodePicture): Promise<readonly string[]>;
  /** Of a photo: thorough, since there is no other. */
  readPhoto(picture: CodePicture): Promise<readonly string[]>;
}

/** The detector of browsers that have one, as far as it is used here: https://wicg.github.io/shape-detection-api/. */
interface Detector {
  detect(picture: CodePicture['source']): Promise<readonly {readonly rawValue: string}[]>;
}

interface DetectorClass {
  new (options: {formats: string[]}): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own detector, undefined where it has none for QR codes. */
async function ownDetector(): Promise<Detector | undefined> {
  try {
    const {BarcodeDetector} = globalThis as {BarcodeDetector?: DetectorClass};
    const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
    return BarcodeDetector && formats.includes('qr_code')
      ? new BarcodeDetector({formats: ['qr_code']})
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A reader by the browser's own detector where it has one, by the decoder that comes with this package where not.
 *
 * @throws Error where that decoder is needed and cannot be loaded.
 */
export async function createCodeReader(): Promise<CodeReader> {
  const loadKept = async (): Promise<CodeReader> => (await import('./kept-decoder.js')).keptDecoder;
  const detector = await ownDetector();
  if (!detector) return loadKept();
  let isBroken = false;
  const detect = async ({source}: CodePicture): Promise<readonly string[]> => {
    try {
      return (await detector.detect(source)).map(({rawValue}) => rawValue);
    } catch {
      // It is there and does not work: Android without its services.
      isBroken = true;
      return [];
    }
  };
  return {
    readFrame: async (picture) => (isBroken ? (await loadKept()).readFrame(picture) : detect(picture)),
    readPhoto: async (picture) => {
      const found = await detect(picture);
      return found.length > 0 ? found : (await loadKept()).readPhoto(picture);
    },
  };
}
