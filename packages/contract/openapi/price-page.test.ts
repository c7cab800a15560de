import {readFileSync} from 'node:fs';
import {products} from '@koperasi/contract/examples';
import {expect, it} from 'vitest';

const page = readFileSync(new URL('../../../docs/sources/partners.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `prd_'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const kinds = new Map([
  ['ceiling-price', 'highest retail price'],
  ['official-list', 'official list'],
  ['contribution', 'contribution'],
  ['financing-limit', 'limit of financing'],
]);

function price({price: most, redemptionPrice}: (typeof products)[number]): string {
  if (most === null) return 'not found';
  const redeemed = redemptionPrice === null ? '' : `; redeemed at ${redemptionPrice.toLocaleString('en')}`;
  return `Rp ${most.toLocaleString('en')}${redeemed}`;
}

it('says in the documentation what the products say', () => {
  const expected = products.map((product) => [
    `\`${product.id}\``,
    product.unit.en,
    price(product),
    kinds.get(product.priceKind ?? '') ?? '',
    product.asOf,
    product.sources[0],
    product.certainty,
  ]);
  const written = rows.map((cells) => cells.map((cell) => /\]\(([^)]+)\)/.exec(cell)?.[1] ?? cell));
  expect(written).toEqual(expected);
});
