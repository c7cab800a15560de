import type {Caller} from '../../database/database.ts';

/** Somebody of the sample data to sign in as: what the page shows, and what the token says. */
export interface SamplePerson {
  readonly id: string;
  /** As shown: `Contoh Siti Aminah, pengurus`. */
  readonly name: string;
  readonly claims: Omit<Caller, 'subject'>;
}
