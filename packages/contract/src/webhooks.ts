import * as z from 'zod/mini';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {Id, Instant, WebAddress, answer, openEnum, request} from './values.js';

/** What the server tells of. */
export const webhookEvents = [
  'loan-application.moved',
  'loan.disbursed',
  'loan.repaid',
  'order.placed',
  'order.moved',
  'card.revoked',
] as const;

/** An address that is told of events of what its owner may see. `secret` is sent once, when the endpoint is made. */
export const WebhookEndpoint = answer({
  id: Id,
  url: WebAddress,
  events: z.array(openEnum(webhookEvents)),
  secret: z.optional(z.string()),
  createdAt: Instant,
});

export const WebhookEndpointInput = request({
  url: WebAddress,
  events: z.array(z.enum(webhookEvents)).check(z.minLength(1), z.maxLength(20)),
});

/** What arrives at an endpoint: which thing changed, and nothing personal. Signed as the Standard Webhooks specification says. */
export const WebhookEvent = answer({
  id: Id,
  type: openEnum(webhookEvents),
  at: Instant,
  resource: z.string(),
});

const owners = ['board', 'city-office', 'partner'] as const;

export const listWebhookEndpoints = route({
  id: 'webhooks.list',
  method: 'GET',
  path: '/webhook-endpoints',
  query: request(pageQuery),
  response: page(WebhookEndpoint),
  status: 200,
  roles: owners,
  paged: true,
});

export const createWebhookEndpoint = route({
  id: 'webhooks.create',
  method: 'POST',
  path: '/webhook-endpoints',
  body: WebhookEndpointInput,
  response: WebhookEndpoint,
  status: 201,
  roles: owners,
});

export const getWebhookEndpoint = route({
  id: 'webhooks.get',
  method: 'GET',
  path: '/webhook-endpoints/{endpoint}',
  params: request({endpoint: Id}),
  response: WebhookEndpoint,
  status: 200,
  roles: owners,
});

export const deleteWebhookEndpoint = route({
  id: 'webhooks.delete',
  method: 'DELETE',
  path: '/webhook-endpoints/{endpoint}',
  params: request({endpoint: Id}),
  response: 'nothing',
  status: 204,
  roles: owners,
  changes: true,
});

export type WebhookEndpoint = z.infer<typeof WebhookEndpoint>;
export type WebhookEndpointInput = z.infer<typeof WebhookEndpointInput>;
export type WebhookEvent = z.infer<typeof WebhookEvent>;
