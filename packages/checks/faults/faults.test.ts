import {afterAll, beforeAll, expect, it} from 'vitest';
import {allFaults} from './all-faults.ts';
import {koperasi} from './client-koperasi.ts';
import type {Finding} from './finding.ts';
import {keyedWrites} from './keyed-writes.ts';
import {meetFaults} from './meet-faults.ts';
import {oneOfMany} from './one-of-many.ts';
import {oneSignal} from './one-signal.ts';
import type {FaultRow} from './outcome-table.ts';
import {runOurs} from './run-punctually.ts';
import {startServers} from './servers.ts';
import {stormFindings} from './storm.ts';
import {brokenPromises} from './verdict.ts';

const servers = startServers();
afterAll(() => servers.end());

const passed = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({figure, most}) => most !== undefined && !(figure <= most));

let rows: readonly FaultRow[] = [];
beforeAll(async () => {
  rows = await meetFaults(allFaults, [koperasi], 12, (fault) => runOurs(fault, servers));
});

it.each(allFaults)('keeps every promise under: $name', (fault) => {
  const [outcome] = rows.find((row) => row.fault === fault)!.outcomes;
  expect(brokenPromises(fault, outcome!)).toEqual([]);
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
