import {cooperatives, loanSchemes, partners, products} from '@koperasi/contract/examples';
import type {TableRows} from './table-rows.ts';

/** What is true of the programme without anybody using the server: cooperatives, schemes, partners, products. */
export function referenceRows(): TableRows[] {
  return [
    {
      table: 'cooperatives',
      rows: cooperatives.map(({district, regency, ...cooperative}) => ({
        code: cooperative.code,
        kind: cooperative.kind,
        name: cooperative.name,
        name_source: cooperative.nameSource,
        village: cooperative.village,
        district_code: district.code,
        district_name: district.name,
        regency_code: regency.code,
        regency_name: regency.name,
        postal_code: cooperative.postalCode,
        status: cooperative.status,
        status_as_of: cooperative.statusAsOf,
        status_source: cooperative.statusSource,
        address: cooperative.address,
        phone: cooperative.phone,
        created_at: cooperative.updatedAt,
        updated_at: cooperative.updatedAt,
      })),
    },
    {
      table: 'legal_steps',
      rows: cooperatives.flatMap(({code, legalSteps}) =>
        legalSteps
          .filter(({status}) => status !== 'not-known')
          .map(({step, status, documentNumber, issuedOn, source}) => ({
            cooperative: code,
            step,
            status,
            document_number: documentNumber ?? null,
            issued_on: issuedOn,
            source,
          })),
      ),
    },
    {
      table: 'loan_schemes',
      rows: loanSchemes.map((content, position) => ({id: content.id, position, content})),
    },
    {
      table: 'partners',
      rows: partners.map(({id, name, kind, lender, note}, position) => ({
        id,
        position,
        name,
        kind,
        lender,
        note,
      })),
    },
    {
      table: 'products',
      rows: products.map((product, position) => ({
        id: product.id,
        position,
        partner: product.partner,
        name: product.name,
        category: product.category,
        unit: product.unit,
        price: product.price,
        price_kind: product.priceKind,
        price_note: product.priceNote,
        redemption_price: product.redemptionPrice,
        price_area: product.priceArea,
        as_of: product.asOf,
        sources: product.sources,
        certainty: product.certainty,
        orderable: product.orderable,
        minimum_quantity: product.minimumQuantity,
        limits: product.limits,
        requirements: product.requirements,
        channel: product.channel,
        note: product.note,
      })),
    },
  ];
}
