import {afterAll, expect, it} from 'vitest';
import {allFaults} from './all-faults.ts';
import {keyedWrites} from './keyed-writes.ts';
import {oneOfMany} from './one-of-many.ts';
import {oneSignal} from './one-signal.ts';
import {runOurs} from './run-ours.ts';
import {startServers} from './servers.ts';
import {stormFindings} from './storm.ts';
import {brokenPromises} from './verdict.ts';
import type {Finding} from './finding.ts';

const servers = startServers();
afterAll(() => servers.end());

const passed = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({figure, most}) => most !== undefined && !(figure <= most));

it.concurrent.each(allFaults.map((fault) => [fault.name, fault] as const))(
  'keeps every promise under: %s',
  async (_name, fault) => {
    expect(brokenPromises(fault, await runOurs(fault, servers))).toEqual([]);
  },
);

it('loses no write and stores none twice when three of ten requests go wrong', async () => {
  expect(passed(await keyedWrites(servers, 500))).toEqual([]);
});

it('does not press a server that has had enough', async () => {
  expect(passed(await stormFindings(servers))).toEqual([]);
});

it('refreshes once for fifty calls and asks once for a hundred', async () => {
  expect(passed(await oneOfMany(servers))).toEqual([]);
});

it('leaves nothing on a signal that many calls share', async () => {
  expect(passed(await oneSignal(servers, 500))).toEqual([]);
});
