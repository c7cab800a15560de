import {KoperasiError, bearer, createClient} from '@koperasi/sdk';
import type {FaultClient} from './client.ts';
import {cooperative as example, inputs} from './example.ts';
import {deadlineMs} from './fault.ts';

const cooperative = example.code;

/** Our own, with everything as it is by default but the deadline. */
export const koperasi: FaultClient = {
  name: '@koperasi/sdk',
  abortable: true,
  open(origin, token) {
    const client = createClient({baseUrl: `${origin}/api`, auth: bearer(token), deadlineMs});
    return {
      read: (signal) => client.cooperatives.get({cooperative}, signal ? {signal} : {}),
      list: () => client.cooperatives.list({}),
      write(what, signal) {
        const options = signal ? {signal} : {};
        if (what === 'members') return client.members.create({cooperative, body: inputs.members}, options);
        if (what === 'orders') return client.orders.create({cooperative, body: inputs.orders}, options);
        return client.loanApplications.create({cooperative, body: inputs['loan-applications']}, options);
      },
      walk: () => client.cooperatives.list({}),
    };
  },
  isTyped: (error) => error instanceof KoperasiError,
};
