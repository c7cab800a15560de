import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
} from '@koperasi/contract';
import {handler, type Caller, type Handler} from '../handler.js';
import {found} from '../refusal.js';
import {callerKey} from '../scope.js';
import type {StoredEndpoint, TestState} from '../test-state.js';

/** Addresses that are told of events. The test server keeps them and tells them nothing. */
export const webhookHandlers: readonly Handler[] = [
  handler(listWebhookEndpoints, ({state, caller}) =>
    state.endpoints.filter(({owner}) => owner === callerKey(caller)).map(({endpoint}) => endpoint),
  ),
  handler(createWebhookEndpoint, ({state, caller, input: {body}, now}) => {
    const endpoint = {
      id: state.newId('whe'),
      url: body.url,
      events: [...new Set(body.events)],
      createdAt: now,
    };
    state.endpoints.push({endpoint, owner: callerKey(caller)});
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    return {...endpoint, secret: `whsec_${btoa(String.fromCharCode(...bytes))}`};
  }),
  handler(getWebhookEndpoint, ({state, caller, input}) => stored(state, input, caller).endpoint),
  handler(deleteWebhookEndpoint, ({state, caller, input}) => {
    const gone = stored(state, input, caller);
    state.endpoints = state.endpoints.filter((one) => one !== gone);
    return undefined;
  }),
];

function stored({endpoints}: TestState, {endpoint: id}: {endpoint: string}, caller: Caller): StoredEndpoint {
  return found(endpoints.find(({endpoint, owner}) => endpoint.id === id && owner === callerKey(caller)));
}
