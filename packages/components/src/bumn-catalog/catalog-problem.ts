/** Why a part of a catalog is not shown as it was given. */
export type CatalogProblemCode =
  'missing' | 'unreadable' | 'duplicate' | 'unknown-partner' | 'unsafe-address';

/** Something in a catalog that could not be used. It holds no value of the catalog but ids, so it may be logged. */
export interface CatalogProblem {
  /** Id of the product or partner, or its place in its list (`#3`) where it has none; '' for the catalog as a whole. */
  readonly at: string;
  /** Name of the field: `price`, `sources`. */
  readonly field: string;
  readonly code: CatalogProblemCode;
  /** Whether the product is not shown at all; otherwise it is shown without this field. */
  readonly leftOut: boolean;
}
