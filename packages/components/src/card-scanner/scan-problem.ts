import type {CameraProblem} from './camera.js';
import type {PhotoProblem} from './read-photo.js';

/**
 * Why a scan ended without a card: `lost` is a camera that was unplugged or taken away, `hidden` one that nobody could see any more,
 * `part-missing` a decoder that could not be loaded.
 */
export type ScanProblem = CameraProblem | PhotoProblem | 'lost' | 'hidden' | 'part-missing';
