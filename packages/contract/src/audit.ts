import * as z from 'zod/mini';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {Sha256} from './digest.js';
import {Id, Instant, VillageCode, answer, openEnum, request} from './values.js';

/** One entry of the trail: who did what to which thing. Personal fields are masked; `hash` covers the entry and the one before it. */
export const AuditEvent = answer({
  id: Id,
  at: Instant,
  role: openEnum(['public', 'member', 'board', 'city-office', 'partner', 'system']),
  operation: z.string(),
  resource: z.string(),
  changed: z.array(z.string()),
  requestId: z.string(),
  previousHash: Sha256,
  hash: Sha256,
});

export const listAuditEvents = route({
  id: 'auditEvents.list',
  method: 'GET',
  path: '/cooperatives/{cooperative}/audit-events',
  params: request({cooperative: VillageCode}),
  query: request(pageQuery),
  response: page(AuditEvent),
  status: 200,
  roles: ['board', 'city-office'],
  paged: true,
});

export type AuditEvent = z.infer<typeof AuditEvent>;
