/** Names that people use for a product. */
export interface Synonym {
  /** What they say: words, or several words that count only together. */
  readonly words: readonly string[];
  /**
   * What it means, the nearest first: words and quantities that the product's own name, partner or unit has
   * (`lpg 3 kg`), or a category (`category:food`).
   */
  readonly means: readonly string[];
  /** They mean this before a product that merely has the word in its name. */
  readonly foremost?: true;
  /** Where the sense can be read, if it is not plain to every Indonesian; see docs/sources/search.md. */
  readonly source?: string;
  /** Day on which the source was read. */
  readonly readOn?: string;
}
