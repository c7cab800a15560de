/** A text in both languages of the elements. */
export interface BilingualText {
  readonly id: string;
  readonly en: string;
}

/** Who supplies. */
export interface CatalogPartner {
  readonly id: string;
  readonly name: string;
  /** `state-enterprise`, `state-enterprise-subsidiary` or `public-body`; others are shown without a badge of their kind. */
  readonly kind: string;
  readonly note: BilingualText | null;
}

/** At most so much of a product: `per` is `buyer`, `order` or `month`. `order` and `month` bind what the cooperative orders, `buyer` whom it sells to. */
export interface CatalogLimit {
  readonly per: string;
  readonly quantity: number;
  readonly text: BilingualText;
}

/** Something that a partner supplies. Whole rupiah for one `unit`; what is not known is null, never zero. */
export interface CatalogProduct {
  readonly id: string;
  /** Id of the partner. */
  readonly partner: string;
  readonly name: BilingualText;
  readonly category: string;
  readonly unit: BilingualText;
  readonly price: number | null;
  /** `ceiling-price` (HET), `official-list`, `contribution` (iuran) or `financing-limit`. */
  readonly priceKind: string | null;
  readonly priceNote: BilingualText | null;
  /** What the cooperative itself pays (harga tebus). */
  readonly redemptionPrice: number | null;
  readonly priceArea: BilingualText | null;
  /** Day, month or year of the source: `2026-01-12`, `2026-01`, `2026`. */
  readonly asOf: string | null;
  /** Web addresses. */
  readonly sources: readonly string[];
  readonly orderable: boolean;
  /** Least number of units in one order. */
  readonly minimumQuantity: number | null;
  readonly limits: readonly CatalogLimit[];
  readonly requirements: BilingualText | null;
  readonly channel: BilingualText | null;
  readonly note: BilingualText | null;
}

/** What a catalog shows. */
export interface Catalog {
  readonly partners: readonly CatalogPartner[];
  readonly products: readonly CatalogProduct[];
}
