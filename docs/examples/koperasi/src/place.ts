import type {Client} from '@koperasi/sdk';
import type {Surroundings} from './section.ts';

/** Whose data a part of the page shows, and through which client. */
export interface Place extends Surroundings {
  readonly client: Client;
  /** The code of its desa or kelurahan. */
  readonly cooperative: string;
}
