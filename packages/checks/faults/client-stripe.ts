import Stripe from 'stripe';
import type {FaultClient} from './client.ts';
import {cooperative, firstToken, inputs} from './example.ts';
import {deadlineMs} from './fault.ts';

/** Stripe's client at our address: `rawRequest` is its documented way to an address that it has no method for. It takes no signal. */
export const stripe: FaultClient = {
  name: 'stripe',
  abortable: false,
  open(origin, token) {
    const {protocol, hostname: host, port} = new URL(origin);
    const client = new Stripe(typeof token === 'string' ? token : firstToken, {
      host,
      port,
      protocol: protocol === 'https:' ? 'https' : 'http',
      timeout: deadlineMs,
      telemetry: false,
    });
    const path = `/v1/cooperatives/${cooperative.code}`;
    return {
      read: () => client.rawRequest('GET', path),
      list: () => client.rawRequest('GET', '/v1/cooperatives'),
      write: (what) => client.rawRequest('POST', `${path}/${what}`, inputs[what]),
      walk: () => client.customers.list({limit: 1}),
    };
  },
  isTyped: (error) => error instanceof Stripe.errors.StripeError,
};
