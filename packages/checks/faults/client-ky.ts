import {Cooperative, LoanApplication, Member, Order, listCooperatives} from '@koperasi/contract';
import ky, {SchemaValidationError, isKyError, type StandardSchemaV1} from 'ky';
import type {FaultClient} from './client.ts';
import {cooperative, firstToken, inputs} from './example.ts';
import {deadlineMs} from './fault.ts';

const answers = {members: Member, 'loan-applications': LoanApplication, orders: Order} as const;

/**
 * ky with both of its timeouts, and with the refresh of its documentation where a token runs out.
 *
 * @param checked - Whether answers are checked with the contract's schemas, which ky takes and does not ask for.
 */
function kyClientThat(checked: boolean): FaultClient {
  const json = (
    answer: {json(schema?: StandardSchemaV1): Promise<unknown>},
    schema: StandardSchemaV1,
  ): Promise<unknown> => (checked ? answer.json(schema) : answer.json());
  return {
    name: checked ? 'ky + schemas' : 'ky',
    abortable: true,
    open(origin, token) {
      const fixed = typeof token === 'string';
      const api = ky.create({
        prefix: `${origin}/api/`,
        timeout: deadlineMs,
        totalTimeout: deadlineMs,
        headers: {Authorization: `Bearer ${fixed ? token : firstToken}`},
        ...(fixed
          ? {}
          : {
              retry: {statusCodes: [401]},
              hooks: {
                beforeRetry: [
                  async ({request}) => request.headers.set('Authorization', `Bearer ${await token()}`),
                ],
              },
            }),
      });
      const path = `cooperatives/${cooperative.code}`;
      return {
        read: (signal) => json(api.get(path, signal ? {signal} : {}), Cooperative),
        list: () => json(api.get('cooperatives'), listCooperatives.response),
        write: (what, signal) =>
          json(api.post(`${path}/${what}`, {json: inputs[what], ...(signal ? {signal} : {})}), answers[what]),
      };
    },
    isTyped: (error) =>
      isKyError(error) ||
      error instanceof SchemaValidationError ||
      (error instanceof DOMException && error.name === 'AbortError'),
  };
}

export const kyClient = kyClientThat(false);
export const kyWithSchemas = kyClientThat(true);
