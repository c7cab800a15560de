import * as z from 'zod/mini';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {Count, Rupiah} from './amounts.js';
import {Bilingual, Id, Line, SourceDate, WebAddress, answer, openEnum, request} from './values.js';

const categories = [
  'energy',
  'agriculture',
  'food',
  'health',
  'logistics',
  'social-security',
  'utilities',
  'banking',
  'digital',
  'construction',
] as const;

/** Who supplies. BPJS Ketenagakerjaan is a public body and no state enterprise, so the kind says which. */
export const Partner = answer({
  id: Id,
  name: z.string(),
  kind: openEnum(['state-enterprise', 'state-enterprise-subsidiary', 'public-body']),
  lender: z.boolean(),
  note: z.nullable(Bilingual),
});

/** At most so much of a product, and for whom. */
export const Limit = answer({
  per: openEnum(['buyer', 'order', 'month']),
  quantity: Count,
  text: Bilingual,
});

/**
 * Something that a partner supplies. Prices are whole rupiah for one `unit`; a price that was not found is null, and then the
 * partner has to be asked.
 */
export const Product = answer({
  id: Id,
  partner: Id,
  name: Bilingual,
  category: openEnum(categories),
  unit: Bilingual,
  price: z.nullable(Rupiah),
  priceKind: z.nullable(openEnum(['ceiling-price', 'official-list', 'contribution', 'financing-limit'])),
  priceNote: z.nullable(Bilingual),
  redemptionPrice: z.nullable(Rupiah),
  priceArea: z.nullable(Bilingual),
  asOf: SourceDate,
  sources: z.array(WebAddress),
  certainty: openEnum(['high', 'medium', 'low']),
  orderable: z.boolean(),
  minimumQuantity: z.nullable(Count),
  limits: z.array(Limit),
  requirements: z.nullable(Bilingual),
  channel: z.nullable(Bilingual),
  note: z.nullable(Bilingual),
});

const everybody = ['public', 'member', 'board', 'city-office', 'partner'] as const;

export const listPartners = route({
  id: 'partners.list',
  method: 'GET',
  path: '/partners',
  query: request({...pageQuery, lender: z.optional(z.enum(['true', 'false']))}),
  response: page(Partner),
  status: 200,
  roles: everybody,
  paged: true,
});

export const getPartner = route({
  id: 'partners.get',
  method: 'GET',
  path: '/partners/{partner}',
  params: request({partner: Id}),
  response: Partner,
  status: 200,
  roles: everybody,
});

export const listProducts = route({
  id: 'products.list',
  method: 'GET',
  path: '/products',
  query: request({
    ...pageQuery,
    q: z.optional(Line),
    partner: z.optional(Id),
    category: z.optional(z.enum(categories)),
  }),
  response: page(Product),
  status: 200,
  roles: everybody,
  paged: true,
});

export const getProduct = route({
  id: 'products.get',
  method: 'GET',
  path: '/products/{product}',
  params: request({product: Id}),
  response: Product,
  status: 200,
  roles: everybody,
});

export type Partner = z.infer<typeof Partner>;
export type Product = z.infer<typeof Product>;
