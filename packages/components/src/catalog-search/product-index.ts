import type SearchableMap from 'minisearch/SearchableMap';
import type {Quantity} from './read-query.js';

/** The products that have a term, by their place in the catalog, and how much the term says about each (0 to 1). */
export interface Postings {
  readonly products: number[];
  readonly weights: number[];
}

/** A name of one or several words for some products; it counts where all its words stand. */
export interface Phrase {
  readonly terms: readonly number[];
  readonly found: readonly {
    readonly products: readonly number[];
    readonly weight: number;
    /** It means the products themselves, not all of a partner or category. */
    readonly itself: boolean;
  }[];
}

/** All that a search looks into. */
export interface ProductIndex {
  readonly ids: readonly string[];
  /** Sounds of words (see `fold`) to the number of the term. */
  readonly terms: SearchableMap<number>;
  readonly keys: readonly string[];
  /** The same terms as they are written. */
  readonly spellings: SearchableMap<number>;
  /** By term. */
  readonly postings: readonly Postings[];
  /** By term: the phrases that it stands in. */
  readonly phrasesOf: readonly (readonly number[])[];
  readonly phrases: readonly Phrase[];
  /** By term: 1 where it finds something alone, 0 where it is only part of names of several words. */
  readonly alone: Uint8Array;
  /** Sounds of names in notes and requirements; looked up only where nothing else has the word. */
  readonly noted: ReadonlyMap<string, readonly number[]>;
  /** By product. */
  readonly quantities: readonly (readonly Quantity[])[];
  readonly units: readonly (readonly string[])[];
  /** By product: how many words its name has. */
  readonly nameLengths: Uint8Array;
}

/** What a term says about a product, by where it stands. */
export const weightOf = {name: 1, english: 0.95, partner: 0.6, unit: 0.3, stem: 0.85, note: 0.4} as const;

/** From here on a match is about the product itself, not about who supplies it or how it is packed. */
export const strong = 0.7;
