import {expect, it} from 'vitest';
// By its path: no package here depends on the other, only their types have to fit.
import type {Client} from '@koperasi/sdk';
import type {ClientSource} from './client-source.js';

/** Compiles as long as the client of the SDK can be handed to a provider. */
function provided(client: Client): ClientSource {
  return client;
}

it('is what a client of the SDK is, and what anything else with some of the operations is', () => {
  const some: ClientSource = {partners: {get: () => Promise.reject(new Error('offline'))}};
  const wrong: ClientSource = {
    // @ts-expect-error An answer of another shape is no client.
    me: {get: () => Promise.resolve({role: 1})},
  };
  expect([provided, some, wrong].map((one) => typeof one)).toEqual(['function', 'object', 'object']);
});
