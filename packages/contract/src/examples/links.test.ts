import {describe, expect, it} from 'vitest';
import {applicationMoves, orderMoves} from '../moves.js';
import * as examples from './index.js';

const {cooperatives, documents, loanApplications, members, orders, partners, products} = examples;
const villages = new Set(cooperatives.map(({code}) => code));

it('has the 67 cooperatives of Kota Serang by code, and Sukawana twice', () => {
  expect(villages.size).toBe(67);
  expect(
    cooperatives.filter(({village}) => village === 'Sukawana').map(({code, name}) => [code, name]),
  ).toEqual([
    ['36.73.01.1008', 'Koperasi Kelurahan Merah Putih Sukawana Serang'],
    ['36.73.04.1007', 'Koperasi Kelurahan Merah Putih Sukawana Curug'],
  ]);
  const districts = [...new Set(cooperatives.map(({district}) => district.name))];
  const size = (name: string): number => cooperatives.filter(({district}) => district.name === name).length;
  expect(districts.map((name) => [name, size(name)])).toEqual([
    ['Serang', 12],
    ['Kasemen', 10],
    ['Walantaka', 14],
    ['Curug', 10],
    ['Cipocok Jaya', 8],
    ['Taktakan', 13],
  ]);
});

it('says of no cooperative what no source says', () => {
  for (const cooperative of cooperatives) {
    const {status, statusAsOf, statusSource, legalSteps, nameSource, address, phone} = cooperative;
    expect([nameSource, address, phone]).toEqual(['derived', null, null]);
    expect(legalSteps.map((step) => step.status)).toEqual(Array(6).fill('not-known'));
    expect([statusAsOf === null, statusSource === null]).toEqual(Array(2).fill(status === 'not-known'));
  }
  expect(cooperatives.filter(({status}) => status !== 'not-known')).toHaveLength(4);
});

it('has 25 products of 14 partners, and a price only with the kind of price', () => {
  expect(products).toHaveLength(25);
  expect(new Set(products.map(({partner}) => partner))).toEqual(new Set(partners.map(({id}) => id)));
  for (const {price, priceKind, sources} of products) {
    expect(price === null).toBe(priceKind === null);
    expect(sources.length).toBeGreaterThan(0);
  }
  const unknown = products.filter(({price}) => price === null);
  expect(unknown).toHaveLength(13);
});

it('orders from partners alone what they supply', () => {
  for (const {partner, supplier, lines} of orders) {
    expect(partners.find(({id}) => id === partner)?.name).toBe(supplier);
    for (const line of lines) {
      const product = products.find(({id}) => id === line.product);
      expect(product).toMatchObject({partner, name: line.name, unit: line.unit, orderable: true});
    }
  }
});

it('marks every person as a sample, in the name as well', () => {
  expect(members.filter(({sample, name}) => !sample || !name.startsWith('Contoh '))).toEqual([]);
  expect(new Set(members.map(({role}) => role)).size).toBe(7);
  expect(JSON.stringify(examples)).not.toMatch(/\b\d{16}\b/);
});

describe.each([
  ['loan applications', loanApplications, applicationMoves],
  ['orders', orders, orderMoves],
] as const)('%s', (_, list, moves) => {
  it('offer the moves that lead on from where they stand', () => {
    for (const {state, actions} of list) {
      const possible = Object.entries(moves).filter(([, {from}]) =>
        (from as readonly string[]).includes(state),
      );
      expect(actions).toEqual(possible.map(([action]) => action));
    }
  });
});

it('comes to the last state of an order along its timeline', () => {
  for (const {timeline, state, createdAt, updatedAt} of orders) {
    expect(timeline[0]).toMatchObject({state: 'placed', at: createdAt});
    expect(timeline.at(-1)).toMatchObject({state, at: updatedAt});
    timeline.slice(1).forEach((event, index) => {
      const move = Object.values(orderMoves).find(({to, from}) => {
        return to === event.state && (from as readonly string[]).includes(timeline[index]!.state);
      });
      expect(move?.roles).toContain(event.by);
    });
  }
});

it('counts the documents of every application', () => {
  for (const {id, documentCount} of loanApplications) {
    expect(documents.filter(({application}) => application === id)).toHaveLength(documentCount);
  }
});

it('names only things that are there', () => {
  const ids = new Set(
    Object.values(examples)
      .flatMap((list) => (Array.isArray(list) ? (list as object[]) : []))
      .flatMap((item) => ('id' in item ? [item.id] : [])),
  );
  const known = /^(mem|app|loa|ptr|prd|crd)_/;
  const missing: unknown[] = [];
  JSON.stringify(examples, (_, value: unknown) => {
    if (typeof value === 'string' && known.test(value) && !ids.has(value)) missing.push(value);
    return value;
  });
  expect(missing).toEqual([]);
  const codes = JSON.stringify(examples).match(/36\.73\.\d\d\.\d{4}/g) ?? [];
  expect(codes.filter((code) => !villages.has(code))).toEqual([]);
});
