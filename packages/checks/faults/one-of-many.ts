import {clientCredentials, bearer, createClient} from '@koperasi/sdk';
import {cooperative, firstToken} from './example.ts';
import type {Finding} from './finding.ts';
import type {Servers} from './servers.ts';

/** Fifty calls at once, each of another address, with a token that has run out. */
async function refreshes(servers: Servers): Promise<Finding[]> {
  const server = await servers.open('token has run out');
  const client = createClient({
    baseUrl: `${server.origin}/api`,
    auth: clientCredentials({
      tokenUrl: `${server.origin}/token`,
      clientId: 'faults',
      clientSecret: 'canary-secret',
    }),
  });
  const codes = Array.from({length: 50}, (_, at) => `36.73.04.${1001 + at}`);
  const read = await Promise.all(codes.map((code) => client.cooperatives.get({cooperative: code})));
  const {counts, requests} = await server.report();
  await server.close();
  return [
    {name: '50 calls at once, token has run out: refreshes', figure: (counts['tokens'] ?? 0) - 1, most: 1},
    {name: '  requests', figure: requests, most: 100},
    {name: '  wrong answers', figure: read.filter(({code}, at) => code !== codes[at]).length, most: 0},
  ];
}

/** A hundred identical reads at once. */
async function coalesced(servers: Servers): Promise<Finding[]> {
  const server = await servers.open('slow');
  const client = createClient({baseUrl: `${server.origin}/api`, auth: bearer(firstToken)});
  const read = await Promise.all(
    Array.from({length: 100}, async () => client.cooperatives.get({cooperative: cooperative.code})),
  );
  const {requests} = await server.report();
  await server.close();
  return [
    {name: '100 identical reads at once: requests', figure: requests, most: 1},
    {name: '  wrong answers', figure: read.filter(({code}) => code !== cooperative.code).length, most: 0},
  ];
}

/** What many calls share: a refresh, a request. */
export async function oneOfMany(servers: Servers): Promise<Finding[]> {
  return [...(await refreshes(servers)), ...(await coalesced(servers))];
}
