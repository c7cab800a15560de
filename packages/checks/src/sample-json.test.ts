import {cards, members, products} from '@koperasi/contract/examples';
import {describe, expect, it} from 'vitest';
import {samplePage, withSampleJson} from './sample-json.ts';

const html = samplePage();
const block = (id: string): string =>
  new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(html)?.[1] ?? '';

describe('the page without a server', () => {
  it('has the data of today', () => {
    expect(withSampleJson(html) === html, 'Run `node packages/checks/src/sample-json.ts`.').toBe(true);
  });

  it('has every researched product, and a sample card that is truly signed', () => {
    const catalog = JSON.parse(block('data-katalog')) as {products: unknown};
    expect(catalog.products).toEqual(products);
    const {card, member} = JSON.parse(block('data-kartu')) as {card: object; member: object};
    expect(cards).toContainEqual(expect.objectContaining(card));
    expect(members).toContainEqual(expect.objectContaining(member));
    expect(member).toMatchObject({sample: true});
  });

  it('says the same to whoever reads without JavaScript', () => {
    const {member} = JSON.parse(block('data-kartu')) as {member: {name: string; memberNumber: string}};
    const fallback = /<kop-member-card>\s*<p>([^<]*)</.exec(html)?.[1]?.replace(/\s+/g, ' ') ?? '';
    expect(fallback).toContain(`${member.name}, nomor anggota ${member.memberNumber}`);
    const rows = [...html.matchAll(/<tr><th scope="row">[^\n]*<\/tr>/g)].map(([row]) => row);
    expect(rows).toHaveLength(products.length);
    expect(rows).toContain(
      '<tr><th scope="row">Pupuk bersubsidi Urea</th><td>PT Pupuk Indonesia</td><td>90.000</td><td>sak 50 kg</td><td>28 Oktober 2025</td></tr>',
    );
  });
});
