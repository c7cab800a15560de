import {describe, expect, it} from 'vitest';
import {boardClient, unyur} from './desk.test-only.js';
import {placedBy, settledBy} from './settled-by.js';

const fresh = {unsettledSince: null};
const tried = {unsettledSince: 1};
const settled = (error: unknown, before = fresh as {unsettledSince: number | null}): string => {
  const result = settledBy(error, before);
  if (result.kind !== 'waiting') return result.kind;
  return [result.reason, result.held && 'held', result.unsettled].filter(Boolean).join(' ');
};
const problem = (status: number, more: object = {}) => ({kind: 'problem', status, attempts: 1, ...more});

describe('an error that comes back for an order', () => {
  it.each([
    [new TypeError('Failed to fetch'), 'no-network yes', 'no-network yes'],
    [new DOMException('', 'AbortError'), 'no-network yes', 'no-network yes'],
    ['a text', 'no-network yes', 'no-network yes'],
    [undefined, 'no-network yes', 'no-network yes'],
    [{kind: 'connection', attempts: 1, retryable: true}, 'no-network yes', 'no-network yes'],
    [{kind: 'connection', attempts: 0, retryable: true}, 'no-network as-before', 'no-network as-before'],
    [{kind: 'deadline', attempts: 4, retryable: true}, 'no-network yes', 'no-network yes'],
    [{kind: 'aborted', attempts: 1}, 'no-network yes', 'no-network yes'],
    [{kind: 'answer', attempts: 1, retryable: true}, 'unreadable yes', 'unreadable yes'],
    [{kind: 'answer', attempts: 1, retryable: false}, 'unreadable held yes', 'unreadable held yes'],
    [{kind: 'redirect', attempts: 1}, 'server as-before', 'server as-before'],
    [{kind: 'request', attempts: 0}, 'refused', 'unclear held yes'],
    [problem(500), 'server yes', 'server yes'],
    [problem(503, {retryable: true}), 'server yes', 'server yes'],
    [problem(429, {retryable: true}), 'server yes', 'server yes'],
    [problem(409, {code: 'request-in-progress'}), 'server yes', 'server yes'],
    [problem(409, {code: 'idempotency-key-reused'}), 'unclear held yes', 'unclear held yes'],
    [problem(422, {code: 'idempotency-key-reused'}), 'unclear held yes', 'unclear held yes'],
    [problem(401), 'signed-out as-before', 'signed-out as-before'],
    // The server looked for the key first: had an earlier attempt got through, it would have said so.
    [problem(422, {code: 'rule-broken'}), 'refused', 'refused'],
    [problem(409, {code: 'conflict'}), 'refused', 'refused'],
    // It did not look for the key: what became of an earlier attempt, nobody says.
    [problem(403), 'refused', 'unclear held yes'],
    [problem(404), 'refused', 'unclear held yes'],
    [problem(400), 'refused', 'unclear held yes'],
    [problem(403, {attempts: 2}), 'unclear held yes', 'unclear held yes'],
    [{status: 403}, 'refused', 'unclear held yes'],
    [{status: 200}, 'no-network yes', 'no-network yes'],
  ])('%j is "%s" at first, and "%s" after an attempt that may have got through', (error, first, later) => {
    expect([settled(error), settled(error, tried)]).toEqual([first, later]);
  });

  it('says how long the server asks to wait, and not longer than a day', () => {
    expect(settledBy(problem(429, {retryAfterMs: 90_000}), fresh)).toMatchObject({waitMs: 90_000});
    expect(settledBy(problem(429, {retryAfterMs: 1e12}), fresh)).toMatchObject({waitMs: 86_400_000});
  });
});

describe('an answer', () => {
  it('is an order where it has an id, and otherwise one that nobody can read', () => {
    expect(placedBy({id: 'ord_1'})).toEqual({kind: 'placed', order: 'ord_1'});
    for (const answer of [undefined, null, '', {}, {id: 7}, []])
      expect(placedBy(answer)).toMatchObject({
        kind: 'waiting',
        reason: 'unreadable',
        held: true,
        unsettled: 'yes',
      });
  });
});

describe('an error of the SDK', () => {
  const lines = [{product: 'prd_sphp5', quantity: 1}];
  async function failed(
    body: {partner: string; lines: {product: string; quantity: number}[]},
    fault?: () => void,
  ) {
    const {client} = board;
    fault?.();
    return client.orders.create({cooperative: unyur, body}).catch((error: unknown) => error);
  }
  const board = boardClient();

  it('is known by its fields alone', async () => {
    const refused = settledBy(await failed({partner: 'ptr_pupuk', lines}), fresh);
    expect(refused).toMatchObject({
      kind: 'refused',
      issues: [
        {pointer: '#/lines/0/product', messages: {id: 'Produk ini tidak dapat dipesan dari mitra itu.'}},
      ],
    });
    const wrong = settledBy(
      await failed({partner: 'ptr_bulog', lines: [{product: 'prd_sphp5', quantity: 0}]}),
      fresh,
    );
    expect(wrong).toMatchObject({kind: 'refused', issues: [{pointer: '#/lines/0/quantity'}]});
    const order = {partner: 'ptr_bulog', lines};
    const faults = [
      [{kind: 'reset'}, 'no-network yes'],
      [{kind: 'status', status: 503}, 'server yes'],
      [{kind: 'status', status: 401}, 'signed-out as-before'],
      [{kind: 'html'}, 'unreadable yes'],
      [{kind: 'wrong-shape'}, 'unreadable held yes'],
      [{kind: 'redirect'}, 'server as-before'],
    ] as const;
    for (const [fault, expected] of faults) {
      const error = await failed(order, () => board.server.faults.next(fault));
      expect([fault.kind, settled(error)]).toEqual([fault.kind, expected]);
    }
  });
});
