import {KoperasiError, bearer, createClient} from '@koperasi/sdk';
import type {FaultClient} from './client.ts';
import {cooperative, firstToken} from './example.ts';
import {deadlineMs} from './fault.ts';
import type {Finding} from './finding.ts';
import type {RemoteServer, Servers} from './servers.ts';
import {withStall} from './stall.ts';
import {graceMs} from './verdict.ts';
import type {trials} from './trials.ts';

/** Opens a client; what one call of it is, and which of its errors are its own. */
type Open = (origin: string) => {call(): Promise<unknown>; isTyped(error: unknown): boolean};

interface Storm {
  readonly requestsPerCall: number;
  readonly untyped: number;
  readonly longestMs: number;
  readonly stallMs: number;
}

/** Every client calls again and again, one call after the other, while the server says 429 to all of them. */
async function storm(
  servers: readonly RemoteServer[],
  clients: number,
  calls: number,
  open: Open,
): Promise<Storm> {
  let untyped = 0;
  let longestMs = 0;
  const client = async (at: number): Promise<void> => {
    const {call, isTyped} = open(servers[at % servers.length]!.origin);
    for (let left = calls; left > 0; left--) {
      const start = performance.now();
      await call().catch((error: unknown) => {
        if (!isTyped(error)) untyped += 1;
      });
      longestMs = Math.max(longestMs, performance.now() - start);
    }
  };
  const {stallMs} = await withStall(() => Promise.all(Array.from({length: clients}, (_, at) => client(at))));
  let requests = 0;
  for (const server of servers) {
    requests += (await server.report()).requests;
    await server.close();
  }
  return {requestsPerCall: requests / (clients * calls), untyped, longestMs, stallMs};
}

const openOurs: Open = (origin) => {
  const client = createClient({baseUrl: `${origin}/api`, auth: bearer(firstToken), deadlineMs});
  return {
    call: async () => client.cooperatives.get({cooperative: cooperative.code}),
    isTyped: (error) => error instanceof KoperasiError,
  };
};

/**
 * What so many clients do to a server that has had enough: all in one program, where they may know of one another, and each in a program of
 * its own, which is told by an address of its own.
 */
export async function stormFindings(servers: Servers, clients: number): Promise<Finding[]> {
  const storms: readonly {server: keyof typeof trials; calls: number; programs: number}[] = [
    {server: '429 with Retry-After', calls: 10, programs: 1},
    {server: '429 without Retry-After', calls: 10, programs: 1},
    {server: '429 without Retry-After', calls: 50, programs: clients},
  ];
  const findings: Finding[] = [];
  for (const {server, calls, programs} of storms) {
    const open = await Promise.all(Array.from({length: programs}, () => servers.open(server)));
    const {requestsPerCall, untyped, longestMs, stallMs} = await storm(open, clients, calls, openOurs);
    const where = programs === 1 ? 'in one program' : 'in as many programs';
    findings.push(
      {
        name: `${server}, ${clients} clients ${where}, ${calls} calls each: requests a call`,
        figure: requestsPerCall,
        most: 1.2,
      },
      {name: '  untyped rejections', figure: untyped, most: 0},
      {
        name: `  longest call (this process stood still for ${Math.round(stallMs)} ms of it at most)`,
        figure: Math.round(longestMs),
        unit: ' ms',
        most: deadlineMs + graceMs + Math.round(stallMs),
      },
    );
  }
  return findings;
}

/** The same for another library; nobody else counts what it may spend on retries, so two calls tell all. */
export async function peerStorm(servers: Servers, client: FaultClient): Promise<Finding> {
  const server = await servers.open('429 with Retry-After');
  const {requestsPerCall} = await storm([server], 200, 2, (origin) => ({
    call: () => client.open(origin, firstToken).read(),
    isTyped: () => true,
  }));
  return {name: `429 with Retry-After: requests a call, ${client.name}`, figure: requestsPerCall};
}
