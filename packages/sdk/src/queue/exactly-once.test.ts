import {listVisits, recordVisit, type Visit} from '@koperasi/contract';
import fc from 'fast-check';
import {expect, it, vi} from 'vitest';
import {bearer} from '../auth/bearer.js';
import {call} from '../call.js';
import {createCore} from '../core.js';
import type {OrderedFault} from '../testing/index.js';
import {device} from './tabs.test-only.js';

const villages = ['36.73.01.1001', '36.73.01.1002', '36.73.01.1003'];
const perVillage = 8;

const faults: readonly OrderedFault[] = [
  {kind: 'reset'},
  {kind: 'reset', applied: true},
  {kind: 'truncate'},
  {kind: 'html'},
  {kind: 'reset-in-body'},
  {kind: 'status', status: 503, code: 'unavailable'},
  {kind: 'status', status: 409, code: 'request-in-progress'},
];

/** What happens between two steps of a device in the field. */
const happening = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...faults)},
  {weight: 1, arbitrary: fc.constantFrom('die' as const, 'offline' as const, 'online' as const)},
);

it.each([true, false])(
  'whatever breaks, every entry is done once and in its order (Web Locks: %s)',
  async (locks) => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, {minLength: 10, maxLength: 40}), async (happenings) => {
        const phone = device({locks});
        let tabs = [1, 2].map(() => phone.open({routes: [recordVisit]}));
        for (let number = 0; number < perVillage; number++)
          for (const cooperative of villages)
            await tabs[number % 2]!.queue.add(recordVisit, {
              cooperative,
              body: {visitedOn: '2026-11-26', topics: [`${number}`]},
            });
        for (const what of happenings) {
          if (what === 'die') tabs[0]!.kill();
          if (what === 'die') tabs = [tabs[1]!, phone.open({routes: [recordVisit]})];
          if (what === 'offline') phone.online = false;
          if (what === 'online') phone.comeOnline();
          if (typeof what === 'object') phone.server.faults.next(what);
          phone.now += 1000;
          await new Promise((resolve) => setImmediate(resolve));
        }
        phone.server.faults.clear();
        phone.online = true;
        await vi.waitFor(
          async () => {
            // Past any claim of a tab that died.
            phone.now += 100_000;
            await tabs[1]!.queue.flush();
            const states = (await tabs[1]!.queue.entries()).map(({state}) => state);
            expect(states).toEqual(Array(villages.length * perVillage).fill('done'));
          },
          {timeout: 10_000, interval: 5},
        );
        const core = createCore({
          baseUrl: phone.server.baseUrl,
          auth: bearer('city-office'),
          fetch: phone.server.fetch,
        });
        for (const cooperative of villages) {
          const topics: string[] = [];
          for await (const {recordedAt, topics: said} of call(core, listVisits, {
            cooperative,
          }) as AsyncIterable<Visit>)
            if (recordedAt === '2026-11-27T02:00:00.000Z') topics.unshift(said[0]!);
          expect(topics).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
        }
        await Promise.all(tabs.map(({queue}) => queue.close()));
      }),
      {numRuns: 25},
    );
  },
  60_000,
);
