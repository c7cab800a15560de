import {afterAll, expect, it} from 'vitest';
import {allFaults} from './all-faults.ts';
import type {Fault} from './fault.ts';
import {keyedWrites} from './keyed-writes.ts';
import {isAlone} from './meet-faults.ts';
import {oneOfMany} from './one-of-many.ts';
import {oneSignal} from './one-signal.ts';
import {runOurs} from './run-ours.ts';
import {startServers} from './servers.ts';
import {stormFindings} from './storm.ts';
import {brokenPromises, type Broken} from './verdict.ts';
import type {Finding} from './finding.ts';

const servers = startServers();
afterAll(() => servers.end());

const passed = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({figure, most}) => most !== undefined && !(figure <= most));

async function broken(fault: Fault): Promise<Broken[]> {
  return brokenPromises(fault, await runOurs(fault, servers));
}

it.concurrent.each(allFaults.filter((fault) => !isAlone(fault)))(
  'keeps every promise under: $name',
  async (fault) => {
    expect(await broken(fault)).toEqual([]);
  },
);

it.each(allFaults.filter(isAlone))('keeps every promise, alone, under: $name', async (fault) => {
  expect(await broken(fault)).toEqual([]);
});

it('loses no write and stores none twice when three of ten requests go wrong', async () => {
  expect(passed(await keyedWrites(servers, 500))).toEqual([]);
});

it('does not press a server that has had enough', async () => {
  expect(passed(await stormFindings(servers, 40))).toEqual([]);
});

it('refreshes once for fifty calls and asks once for a hundred', async () => {
  expect(passed(await oneOfMany(servers))).toEqual([]);
});

it('leaves nothing on a signal that many calls share', async () => {
  expect(passed(await oneSignal(servers, 500))).toEqual([]);
});
