import {
  listVisits,
  recordVisit,
  updateMember,
  uploadDocument,
  type InputFor,
  type Visit,
} from '@koperasi/contract';
import {afterEach, expect, vi} from 'vitest';
import {bearer} from '../auth/bearer.js';
import {call} from '../call.js';
import {createCore} from '../core.js';
import type {Queue, QueueOptions} from './queue.js';
import type {Device, Tab} from './tabs.test-only.js';

/** The cooperative of most tests. */
export const unyur = '36.73.01.1007';
const routes = [recordVisit, updateMember, uploadDocument];

const opened: Tab[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({queue}) => queue.close()));
});

/** Opens a tab that is closed after the test. */
export function open(
  on: Device,
  options: Partial<QueueOptions> & {as?: string; fetch?: typeof fetch} = {},
): Tab {
  const tab = on.open({routes, ...options});
  opened.push(tab);
  return tab;
}

/** A visit that is told from others by its topic. */
export function visit(topic: string, cooperative = unyur): InputFor<typeof recordVisit> {
  return {cooperative, body: {visitedOn: '2026-11-26', topics: [topic]}};
}

/** The topics of the visits that tests recorded, the newest first. */
export async function topicsAt(on: Device, cooperative = unyur): Promise<string[]> {
  const core = createCore({baseUrl: on.server.baseUrl, auth: bearer('city-office'), fetch: on.server.fetch});
  const visits: Visit[] = [];
  for await (const one of call(core, listVisits, {cooperative})) visits.push(one);
  return visits
    .filter(({recordedAt}) => recordedAt === '2026-11-27T02:00:00.000Z')
    .map(({topics}) => topics[0]!);
}

/** The states of the entries in their order. */
export async function states(queue: Queue): Promise<string[]> {
  return (await queue.entries()).map(({state}) => state);
}

/** Waits until the entries stand so. */
export async function until(queue: Queue, ...wanted: string[]): Promise<void> {
  await vi.waitFor(async () => expect(await states(queue)).toEqual(wanted), {timeout: 5000});
}

/** Requests that wrote something, in the order in which they arrived. */
export function writes(on: Device): string[] {
  return on.server.requests
    .filter(({method}) => method !== 'GET')
    .map(({headers}) => headers.get('idempotency-key')!);
}
