import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {draftOf, sampleCatalog, unyur, waitingOrder} from './desk.test-only.js';
import {nothingKept, type KeptOrders, type WaitingOrder} from './kept-state.js';
import {groupDraft} from './order-groups.js';
import {
  askAgain,
  beginAttempt,
  completeKeys,
  forgetRefusal,
  freezeOrder,
  giveBack,
  holdOld,
  joinWaiting,
  mayRepeat,
  nextDue,
  settle,
} from './outbox.js';
import type {Settlement} from './settled-by.js';

const now = Date.UTC(2026, 10, 27, 3);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const {key} = waitingOrder();
const waits = (change: Partial<WaitingOrder> = {}): KeptOrders => ({
  ...nothingKept,
  waiting: [waitingOrder(change)],
});
const only = ({waiting}: KeptOrders): WaitingOrder => waiting[0]!;
const makeKey = () => 'kunci_baru_000000001';

const answers: Record<'lost' | 'refused' | 'placed', Settlement> = {
  lost: {kind: 'waiting', reason: 'no-network', held: false, unsettled: 'yes', waitMs: 0},
  refused: {
    kind: 'refused',
    messages: {id: 'Melanggar aturan.', en: 'Breaks a rule.'},
    issues: [
      {pointer: '#/lines/0/quantity', messages: {id: 'Terlalu banyak.', en: 'Too many.'}},
      {pointer: '#/note', messages: {id: 'Catatan keliru.', en: 'Wrong note.'}},
    ],
  },
  placed: {kind: 'placed', order: 'ord_baru01'},
};

describe('an order that is sent', () => {
  const draft = {...draftOf(['prd_urea', '1.000'], ['prd_sphp5', '200']), notes: {ptr_pupuk: ' Pagi. '}};
  const kept = completeKeys({...nothingKept, draft}, makeKey);
  const [urea] = groupDraft(draft, sampleCatalog).groups;

  it('leaves the draft of its partner and is frozen, with names, prices and its key', () => {
    const next = freezeOrder(kept, urea!, unyur, now);
    expect(next.draft).toEqual(draftOf(['prd_sphp5', '200']));
    expect(only(next)).toMatchObject({
      key: 'kunci_baru_000000001',
      cooperative: '36.73.01.1007',
      supplier: 'PT Pupuk Indonesia',
      note: 'Pagi.',
      reason: 'new',
      unsettledSince: null,
      lines: [{product: 'prd_urea', quantity: 1000, unitPrice: 90_000, priceKind: 'ceiling-price'}],
    });
  });

  it('is frozen once, however often it is sent', () => {
    const once = freezeOrder(kept, urea!, unyur, now);
    expect(freezeOrder({...once, keys: kept.keys}, urea!, unyur, now).waiting.length).toBe(1);
  });

  it('may be with the server from the moment before it goes out', () => {
    const next = only(beginAttempt(waits(), key, 'abc', now));
    expect([next.unsettledSince, next.attempts, next.sender]).toEqual([now, 2, 'abc']);
    const later = only(beginAttempt(waits({unsettledSince: now - hour}), key, 'abc', now));
    expect(later.unsettledSince).toBe(now - hour);
  });

  it('waits twice as long after each attempt, and at most five minutes', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 40].map((attempts) => {
      const before = waits({attempts});
      return only(settle(before, only(before), answers.lost, now)).nextAt - now;
    });
    expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300].map((seconds) => seconds * 1000));
  });

  it('waits as long as the server asks', () => {
    const next = settle(waits(), waitingOrder(), {...answers.lost, waitMs: 20 * minute} as Settlement, now);
    expect(only(next).nextAt).toBe(now + 20 * minute);
  });

  it('is noted as placed, and waits no longer', () => {
    const next = settle(waits(), waitingOrder(), answers.placed, now);
    expect([next.waiting, next.placed]).toEqual([
      [],
      [{key, order: 'ord_baru01', supplier: 'Perum Bulog', at: now}],
    ]);
  });

  it('comes back with each reason beside its line where it is refused', () => {
    const next = settle(waits({note: 'Pagi'}), waitingOrder({note: 'Pagi'}), answers.refused, now);
    expect(next.draft).toEqual({...draftOf(['prd_sphp5', '200']), notes: {ptr_bulog: 'Pagi'}});
    expect(next.refusals[0]!.issues.map(({product}) => product)).toEqual(['prd_sphp5', null]);
  });

  it('comes back to what has come into the draft since', () => {
    const since = {
      ...waits({note: 'Pagi'}),
      draft: {...draftOf(['prd_sphp5', '50']), notes: {ptr_bulog: 'Sore'}},
    };
    expect(giveBack(since, key).draft).toEqual({
      ...draftOf(['prd_sphp5', '250']),
      notes: {ptr_bulog: 'Pagi\nSore'},
    });
  });
});

describe('an order that waits for long', () => {
  it.each([
    ['what may be with the server, for 23 hours', {unsettledSince: now - 23 * hour}, true],
    ['what may be with the server, for less', {unsettledSince: now - 23 * hour + 1}, false],
    ['what may be with the server since tomorrow', {unsettledSince: now + day}, true],
    ['what never left, for a day', {createdAt: now - day}, false],
    ['what never left, for a week', {createdAt: now - 7 * day}, true],
    ['what was tried fifty times', {attempts: 50}, true],
  ])('is held: %s', (_, change, held) => {
    expect(only(holdOld(waits({createdAt: now, ...change}), now)).held).toBe(held);
  });

  it('is never repeated where the clock ran ahead when it was sent, also when that time has come', () => {
    const ahead = only(holdOld(waits({unsettledSince: now + 12 * hour}), now));
    expect([ahead.held, ahead.reason]).toEqual([true, 'too-old']);
    expect(mayRepeat(ahead, now + 13 * hour)).toBe(false);
    expect(only(askAgain(waits(ahead), key, now + 13 * hour)).held).toBe(true);
  });

  it('may be repeated as long as the server knows its key, and what never left for ever', () => {
    expect(mayRepeat(waitingOrder({unsettledSince: now - 22 * hour}), now)).toBe(true);
    expect(mayRepeat(waitingOrder({unsettledSince: now - day}), now)).toBe(false);
    expect(mayRepeat(waitingOrder({createdAt: 0}), now)).toBe(true);
  });

  it('goes on when somebody asks, unless that could make it two', () => {
    const held = {held: true, reason: 'too-old', attempts: 50} as const;
    expect(only(askAgain(waits({...held, createdAt: 0}), key, now))).toMatchObject({
      held: false,
      attempts: 0,
    });
    expect(only(askAgain(waits({...held, unsettledSince: now - day}), key, now)).held).toBe(true);
  });
});

describe('the next order to send', () => {
  it('is the first that is due, and none that is held or that another tab is at', () => {
    const kept: KeptOrders = {
      ...nothingKept,
      waiting: [
        waitingOrder({key: 'held_0000000000000001', held: true}),
        waitingOrder({key: 'later_000000000000001', nextAt: now + minute}),
        waitingOrder({key: 'claimed_0000000000001', claimedUntil: now + 30_000}),
        waitingOrder({key: 'due_00000000000000001'}),
      ],
    };
    expect(nextDue(kept, now, false)).toMatchObject({order: {key: 'due_00000000000000001'}});
    expect(nextDue({...kept, waiting: kept.waiting.slice(0, 3)}, now, false)).toEqual({
      lookAgainAt: now + 30_000,
    });
    expect(nextDue({...kept, waiting: kept.waiting.slice(0, 3)}, now, true)).toMatchObject({
      order: {key: 'claimed_0000000000001'},
    });
    expect(nextDue({...kept, waiting: kept.waiting.slice(0, 1)}, now, false)).toBeUndefined();
  });

  it('does not wait for a clock that was put back', () => {
    expect(nextDue(waits({nextAt: now + day, claimedUntil: now + day}), now, false)).toEqual({
      lookAgainAt: now + 5 * minute,
    });
  });
});

describe('what is kept', () => {
  it('has a key for each partner in the draft, another one than any order that waits', () => {
    const kept = {
      ...waits(),
      draft: draftOf(['prd_sphp5', '1'], ['prd_urea', '1']),
      keys: {ptr_bulog: key, ptr_bri: key},
    };
    expect(completeKeys(kept, makeKey).keys).toEqual({
      ptr_bulog: 'kunci_baru_000000001',
      ptr_pupuk: 'kunci_baru_000000001',
    });
    const complete = completeKeys(kept, makeKey);
    expect(completeKeys(complete, makeKey)).toBe(complete);
  });

  it('forgets what a server said of a line with the line, and of an order with its last line', () => {
    const refused = settle(waits(), waitingOrder(), answers.refused, now);
    const one = forgetRefusal(refused, 'ptr_bulog', 'prd_sphp5');
    expect(one.refusals[0]!.issues.map(({product}) => product)).toEqual([null]);
    expect(forgetRefusal(refused, 'ptr_bulog').refusals).toEqual([]);
    expect(forgetRefusal(refused, 'ptr_pupuk').refusals).toEqual(refused.refusals);
  });

  it('loses no order that waits, and sends none that arrived, when two tabs come together', () => {
    const other = waitingOrder({key: 'kunci_lain_0000000001'});
    expect(joinWaiting(waits(), {...nothingKept, waiting: [other]}).waiting).toEqual([waitingOrder(), other]);
    const arrived = settle(waits(), waitingOrder(), answers.placed, now);
    expect(joinWaiting(waits(), arrived).waiting).toEqual([]);
    expect(joinWaiting(arrived, waits()).waiting).toEqual([]);
  });

  it('has as many units after any number of refusals as before', () => {
    const quantities = fc.array(fc.integer({min: 1, max: 1000}), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(quantities, fc.integer({min: 1, max: 5}), (many, times) => {
        const products = [
          'prd_urea',
          'prd_npk',
          'prd_npkkakao',
          'prd_za',
          'prd_organik',
          'prd_sphp5',
          'prd_gula',
          'prd_beras',
        ];
        const draft = draftOf(...many.map((quantity, at) => [products[at]!, String(quantity)] as const));
        let kept = completeKeys({...nothingKept, draft}, makeKey);
        const sorted = ({lines}: typeof draft) =>
          lines.map(({product, typed}) => `${product} ${typed}`).sort();
        for (let time = 0; time < times; time++) {
          for (const group of groupDraft(kept.draft, sampleCatalog).groups) {
            kept = freezeOrder(kept, group, unyur, now);
            kept = settle(kept, only(kept), answers.refused, now);
            kept = completeKeys(kept, makeKey);
          }
        }
        expect(sorted(kept.draft)).toEqual(sorted(draft));
      }),
    );
  });
});
