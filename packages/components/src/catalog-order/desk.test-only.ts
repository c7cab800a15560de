import {orders, partners, products} from '@koperasi/contract/examples';
import {bearer, createClient, type Client} from '@koperasi/sdk';
import {createTestServer, type TestServer} from '@koperasi/sdk/testing';
import type {Catalog, CatalogProduct} from '../bumn-catalog/catalog-data.js';
import type {ClientSource} from '../provider/client-source.js';
import type {CatalogOrder} from './catalog-order.js';
import {encodeKept} from './kept-codec.js';
import {keptOrdersKey} from './kept-orders.js';
import {nothingKept, type KeptOrders, type WaitingOrder} from './kept-state.js';
import type {PlacedOrder} from './order-source.js';

/** The cooperative in Unyur, for which the sample server's board orders. */
export const unyur = '36.73.01.1007';

/** The researched partners and products. */
export const sampleCatalog: Catalog = {partners, products};

/** The sample catalog with some products changed. */
export function catalogWith(changes: Readonly<Record<string, Partial<CatalogProduct>>>): Catalog {
  return {partners, products: products.map((product) => ({...product, ...changes[product.id]}))};
}

/** The SDK's client of a board, and the server in memory that it talks to. Nothing is sent twice within one call. */
export function boardClient(): {readonly server: TestServer; readonly client: Client} {
  const server = createTestServer();
  const client = createClient({
    baseUrl: server.baseUrl,
    fetch: server.fetch,
    auth: bearer('board'),
    retry: {attempts: 1},
  });
  return {server, client};
}

/** An order that waits, made at nine in the morning on 27 November 2026. */
export function waitingOrder(change: Partial<WaitingOrder> = {}): WaitingOrder {
  return {
    key: 'kunci_pesanan_beras_0001',
    cooperative: unyur,
    partner: 'ptr_bulog',
    supplier: 'Perum Bulog',
    lines: [
      {
        product: 'prd_sphp5',
        name: {id: 'Beras SPHP', en: 'SPHP rice (supply and price stabilisation)'},
        unit: {id: 'kemasan 5 kg', en: 'pack of 5 kg'},
        quantity: 200,
        unitPrice: 55_000,
        priceKind: 'redemption-price',
      },
    ],
    note: null,
    createdAt: Date.UTC(2026, 10, 27, 2),
    reason: 'no-network',
    held: false,
    attempts: 1,
    nextAt: 0,
    claimedUntil: 0,
    unsettledSince: null,
    sender: null,
    ...change,
  };
}

/** Puts on the device what an earlier visit would have left there. */
export function keep(kept: Partial<KeptOrders>, cooperative: string | undefined = unyur): void {
  localStorage.setItem(keptOrdersKey(cooperative), encodeKept({...nothingKept, ...kept}) ?? '');
}

/** A draft of some products with their quantities as typed. */
export function draftOf(
  ...lines: readonly (readonly [product: string, typed: string])[]
): KeptOrders['draft'] {
  return {
    lines: lines.map(([product, typed]) => ({
      product,
      typed,
      partner: products.find(({id}) => id === product)!.partner,
    })),
    notes: {},
  };
}

/** An order of each state that there is, the newest first. */
export function orderOfEachState(): readonly PlacedOrder[] {
  const [first] = orders;
  const steps = [
    ['placed', 'board', null],
    ['confirmed', 'partner', null],
    ['shipped', 'partner', 'Truk berangkat pagi, dua kali jalan.'],
    ['received', 'board', 'Satu karung basah, sudah diganti.'],
  ] as const;
  const at = (day: number): string => `2026-11-${String(10 + day)}T0${day + 1}:15:00Z`;
  const timelineOf = (count: number) =>
    steps.slice(0, count).map(([state, by, note], index) => ({state, at: at(index + 1), by, note}));
  const make = (
    id: string,
    state: string,
    actions: PlacedOrder['actions'],
    timeline: PlacedOrder['timeline'],
  ) => ({
    ...first!,
    id,
    state,
    actions,
    timeline,
    note: null,
  });
  return [
    make('ord_contoh01', 'placed', ['cancel'], timelineOf(1)),
    make('ord_contoh02', 'confirmed', ['cancel'], timelineOf(2)),
    make('ord_contoh03', 'shipped', ['receive'], timelineOf(3)),
    make('ord_contoh04', 'received', [], timelineOf(4)),
    make(
      'ord_contoh05',
      'rejected',
      [],
      [
        ...timelineOf(1),
        {state: 'rejected', at: at(2), by: 'partner', note: 'Gudang kosong sampai Desember.'},
      ],
    ),
    make(
      'ord_contoh06',
      'cancelled',
      [],
      [...timelineOf(1), {state: 'cancelled', at: at(2), by: 'board', note: null}],
    ),
  ];
}

/** A client of a board that has these orders and answers a new one with `create`. */
export function clientWith(
  listed: readonly PlacedOrder[],
  create: NonNullable<NonNullable<ClientSource['orders']>['create']> = () =>
    Promise.reject(new TypeError('offline')),
): ClientSource {
  return {
    orders: {create, list: () => Promise.resolve({items: [...listed], nextCursor: null})},
    cooperatives: {
      get: () => Promise.reject(new TypeError('offline')),
    },
  };
}

/** The text of what is in view, without the spaces of the template. */
export function seen(element: CatalogOrder, selector = 'dialog'): string {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  return (found?.innerText ?? '').replace(/\s+/g, ' ').trim();
}
