import type {Bilingual, Product} from '@koperasi/contract';

/** A product as it is stored. */
export interface ProductRow {
  readonly id: string;
  readonly position: number;
  readonly partner: string;
  readonly name: Bilingual;
  readonly category: string;
  readonly unit: Bilingual;
  readonly price: number | null;
  readonly price_kind: string | null;
  readonly price_note: Bilingual | null;
  readonly redemption_price: number | null;
  readonly price_area: Bilingual | null;
  readonly as_of: string;
  readonly sources: string[];
  readonly certainty: string;
  readonly orderable: boolean;
  readonly minimum_quantity: number | null;
  readonly limits: Product['limits'];
  readonly requirements: Bilingual | null;
  readonly channel: Bilingual | null;
  readonly note: Bilingual | null;
}

/** What `ProductRow` is read from, up to its `where`. */
export const selectProducts = `select id, position, partner, name, category, unit, price, price_kind, price_note, redemption_price,
  price_area, as_of, sources, certainty, orderable, minimum_quantity, limits, requirements, channel, note from products`;

/** A product as it is sent. A price that was not found stays null. */
export function productAnswer(row: ProductRow): Product {
  return {
    id: row.id,
    partner: row.partner,
    name: row.name,
    category: row.category,
    unit: row.unit,
    price: row.price,
    priceKind: row.price_kind,
    priceNote: row.price_note,
    redemptionPrice: row.redemption_price,
    priceArea: row.price_area,
    asOf: row.as_of,
    sources: row.sources,
    certainty: row.certainty,
    orderable: row.orderable,
    minimumQuantity: row.minimum_quantity,
    limits: row.limits,
    requirements: row.requirements,
    channel: row.channel,
    note: row.note,
  };
}
