import createClient from 'openapi-fetch';
import type {FaultClient} from './client.ts';
import {cooperative, firstToken, inputs, type Written} from './example.ts';
import {deadlineMs} from './fault.ts';

/** What openapi-fetch hands back as `error` instead of throwing it. */
class AnsweredWithError extends Error {
  override readonly name = 'AnsweredWithError';
}

interface Paths {
  '/cooperatives': {get: {responses: {200: {content: {'application/json': unknown}}}}};
  '/cooperatives/{cooperative}': {
    get: {
      parameters: {path: {cooperative: string}};
      responses: {200: {content: {'application/json': unknown}}};
    };
  };
  '/cooperatives/{cooperative}/{what}': {
    post: {
      parameters: {path: {cooperative: string; what: Written}};
      requestBody: {content: {'application/json': unknown}};
      responses: {201: {content: {'application/json': unknown}}};
    };
  };
}

async function dataOf(answer: Promise<{data?: unknown; error?: unknown}>): Promise<unknown> {
  const {data, error} = await answer;
  if (error) throw new AnsweredWithError('The answer was an error');
  return data;
}

const limited = (signal?: AbortSignal): AbortSignal => {
  const timeout = AbortSignal.timeout(deadlineMs);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
};

/** openapi-fetch, which has no timeout and no retries of its own: `AbortSignal.timeout` does the first. */
export const openapiFetch: FaultClient = {
  name: 'openapi-fetch',
  abortable: true,
  open(origin, token) {
    const client = createClient<Paths>({
      baseUrl: `${origin}/api`,
      headers: {Authorization: `Bearer ${typeof token === 'string' ? token : firstToken}`},
    });
    const path = {cooperative: cooperative.code};
    return {
      read: (signal) =>
        dataOf(client.GET('/cooperatives/{cooperative}', {params: {path}, signal: limited(signal)})),
      list: () => dataOf(client.GET('/cooperatives', {signal: limited()})),
      write: (what, signal) =>
        dataOf(
          client.POST('/cooperatives/{cooperative}/{what}', {
            params: {path: {...path, what}},
            body: inputs[what],
            signal: limited(signal),
          }),
        ),
    };
  },
  isTyped: (error) =>
    error instanceof AnsweredWithError ||
    (error instanceof DOMException && (error.name === 'AbortError' || error.name === 'TimeoutError')),
};
