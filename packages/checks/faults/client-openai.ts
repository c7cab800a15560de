import OpenAI, {OpenAIError} from 'openai';
import type {FaultClient} from './client.ts';
import {cooperative, inputs} from './example.ts';
import {deadlineMs} from './fault.ts';

/** OpenAI's client at our address: `get` and `post` are its documented way to an address that it has no method for. */
export const openai: FaultClient = {
  name: 'openai',
  abortable: true,
  open(origin, token) {
    const client = new OpenAI({baseURL: `${origin}/api`, apiKey: token, timeout: deadlineMs});
    const path = `/cooperatives/${cooperative.code}`;
    return {
      read: (signal) => client.get(path, signal ? {signal} : {}),
      list: () => client.get('/cooperatives'),
      write: (what, signal) =>
        client.post(`${path}/${what}`, {body: inputs[what], ...(signal ? {signal} : {})}),
      walk: () => client.files.list({limit: 1}),
    };
  },
  isTyped: (error) => error instanceof OpenAIError,
};
