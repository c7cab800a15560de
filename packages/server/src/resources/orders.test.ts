import type {Order, Page, Partner, Product} from '@koperasi/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {startApi, type TestApi, type TestCaller} from './api.test-only.ts';
import {codeOf, errorsOf} from './problem.test-only.ts';

const now = new Date('2026-11-27T03:00:00Z');
const cooperative = '36.73.04.1007';
const orders = `/cooperatives/${cooperative}/orders`;

let api: TestApi;
let board: TestCaller;
let supplier: TestCaller;

beforeAll(async () => {
  api = await startApi({seed: 'reference'}, {now});
  board = api.as({role: 'board', cooperative});
  supplier = api.as({role: 'partner', partner: 'ptr_pupuk'});
});
afterAll(() => api.close());

const fertiliser = {
  partner: 'ptr_pupuk',
  lines: [
    {product: 'prd_urea', quantity: 10},
    {product: 'prd_npk', quantity: 5},
  ],
};
const place = (order: object = fertiliser) => board.send<Order>('POST', orders, order);
const move = (who: TestCaller, id: string, action: string, note?: string) =>
  who.change<Order>('POST', `${orders}/${id}/moves`, {action, ...(note && {note})}, `${orders}/${id}`);

describe('an order', () => {
  it('takes the prices of its day: ten sacks of urea and five of NPK are Rp1,360,000', async () => {
    const {status, body} = await place();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      supplier: 'PT Pupuk Indonesia',
      total: 1_360_000,
      state: 'placed',
      actions: ['cancel'],
      note: null,
    });
    expect(body.lines.map(({unitPrice, subtotal}) => [unitPrice, subtotal])).toEqual([
      [90_000, 900_000],
      [92_000, 460_000],
    ]);
    expect(body.timeline.map(({state, by}) => `${state} by ${by}`)).toEqual(['placed by board']);
  });

  it('has no total where the partner still has to name a price', async () => {
    const {body} = await place({partner: 'ptr_idfood', lines: [{product: 'prd_gula', quantity: 100}]});
    expect([body.total, body.lines[0]?.unitPrice]).toEqual([null, null]);
  });

  it.each([
    [{...fertiliser, partner: 'tidak-ada'}, 'invalid-request', '#/partner unknown'],
    [{...fertiliser, partner: 'ptr_bulog'}, 'invalid-request', '#/lines/0/product other-partner'],
    [
      {...fertiliser, lines: [{product: 'tidak-ada', quantity: 1}]},
      'invalid-request',
      '#/lines/0/product unknown',
    ],
    [
      {...fertiliser, lines: [...fertiliser.lines, fertiliser.lines[0]]},
      'invalid-request',
      '#/lines/2/product duplicate',
    ],
    [
      {partner: 'ptr_agrinas', lines: [{product: 'prd_gerai', quantity: 1}]},
      'rule-broken',
      '#/lines/0/product not-orderable',
    ],
  ])('is of one partner’s products, each once: %#', async (order, code, error) => {
    const answer = await place(order);
    expect([codeOf(answer), errorsOf(answer)[0]]).toEqual([code, error]);
  });

  it('of rice is not bound by the two packs that a buyer in the shop may have', async () => {
    const {status, body} = await place({
      partner: 'ptr_bulog',
      lines: [{product: 'prd_sphp5', quantity: 200}],
    });
    expect([status, body.total]).toEqual([201, 11_000_000]);
  });

  it('goes from partner to board, with a line in its timeline for each step', async () => {
    const {id} = (await place()).body;
    await move(supplier, id, 'confirm');
    await move(supplier, id, 'ship', 'Truk berangkat pagi.');
    const {body} = await move(board, id, 'receive');
    expect([body.state, body.actions]).toEqual(['received', []]);
    expect(body.timeline.map(({state, by, note}) => `${state} by ${by}: ${note ?? ''}`)).toEqual([
      'placed by board: ',
      'confirmed by partner: ',
      'shipped by partner: Truk berangkat pagi.',
      'received by board: ',
    ]);
  });

  it('is moved only by whose step it is, and only from where it stands', async () => {
    const {id} = (await place()).body;
    expect(codeOf(await move(board, id, 'confirm'))).toBe('not-allowed');
    expect(codeOf(await move(supplier, id, 'ship'))).toBe('not-in-this-state');
    await move(supplier, id, 'confirm');
    expect((await move(board, id, 'cancel')).body.state).toBe('cancelled');
    expect(codeOf(await move(supplier, id, 'ship'))).toBe('not-in-this-state');
  });

  it('is hidden from every other partner and cooperative', async () => {
    const {id} = (await place()).body;
    const others = [
      api.as({role: 'partner', partner: 'ptr_bulog'}),
      api.as({role: 'board', cooperative: '36.73.01.1001'}),
    ];
    for (const who of others) {
      expect((await who.get(`${orders}/${id}`)).status).toBe(404);
      expect(
        (await who.send('POST', `${orders}/${id}/moves`, {action: 'confirm'}, {ifMatch: '*'})).status,
      ).toBe(404);
    }
    expect((await others[0]!.get('/partners/ptr_pupuk/orders')).status).toBe(404);
  });

  it('stands in the list of its partner over all cooperatives, the newest first', async () => {
    const other = '36.73.01.1001';
    const {body: mine} = await place();
    const {body: theirs} = await api
      .as({role: 'board', cooperative: other})
      .send<Order>('POST', `/cooperatives/${other}/orders`, fertiliser);
    const {body} = await supplier.get<Page<Order>>('/partners/ptr_pupuk/orders?state=placed&limit=2');
    expect(body.items.map(({id}) => id)).toEqual([theirs.id, mine.id]);
    const own = await board.get<Page<Order>>(`${orders}?partner=ptr_bulog`);
    expect(own.body.items.every(({partner}) => partner === 'ptr_bulog')).toBe(true);
    expect(own.body.items).toHaveLength(1);
  });
});

describe('partners and products', () => {
  it('are read by anybody; lenders are the four state banks of the programme', async () => {
    const {body} = await api.as(null).get<Page<Partner>>('/partners?lender=true');
    expect(body.items.map(({id}) => id)).toEqual(['ptr_bri', 'ptr_bni', 'ptr_bsi', 'ptr_mandiri']);
    expect((await api.as(null).get<Partner>('/partners/ptr_bpjstk')).body.kind).toBe('public-body');
  });

  it('are the 25 that were looked into, found by words in either language', async () => {
    const found = async (query: string): Promise<string[]> =>
      (await api.as(null).get<Page<Product>>(`/products?limit=100&${query}`)).body.items.map(({id}) => id);
    expect(await found('')).toHaveLength(25);
    expect(await found('partner=ptr_bulog')).toEqual(expect.arrayContaining(['prd_sphp5']));
    expect(await found('q=rice')).toEqual(expect.arrayContaining(['prd_sphp5', 'prd_beras']));
    expect(await found('q=beras')).toEqual(expect.arrayContaining(['prd_sphp5', 'prd_beras']));
    expect(await found('category=construction')).toEqual(['prd_gerai']);
  });

  it('have null for a price that was not found', async () => {
    expect((await api.as(null).get<Product>('/products/prd_gula')).body.price).toBeNull();
    expect((await api.as(null).get('/products/tidak-ada')).status).toBe(404);
  });
});
