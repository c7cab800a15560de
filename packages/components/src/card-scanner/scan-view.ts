import type {TrustedCheck} from '../card-check/judge-card.js';
import type {CardPlace} from './places-source.js';
import type {ScanProblem} from './scan-problem.js';

/** What the camera saw that is no single card. */
export type FilmHint = 'otherCode' | 'severalCards';

/** A card that was judged, and where it is from as far as that is known. */
export interface ScanResult extends TrustedCheck {
  readonly place?: CardPlace | undefined;
}

/** What a scanner is doing. */
export type ScanView =
  | {readonly phase: 'idle'; readonly problem?: ScanProblem}
  | {readonly phase: 'asking' | 'reading'}
  | {
      readonly phase: 'checking';
      /** The last card, once more. */
      readonly again: boolean;
    }
  | {
      readonly phase: 'filming';
      readonly stream: MediaStream;
      readonly hint?: FilmHint;
      /** Whether the lamp is on; undefined where there is none. */
      readonly torch?: boolean | undefined;
    }
  | {readonly phase: 'judged'; readonly result: ScanResult};
