import axios, {isAxiosError, isCancel} from 'axios';
import type {FaultClient} from './client.ts';
import {cooperative, firstToken, inputs} from './example.ts';
import {deadlineMs} from './fault.ts';

/**
 * axios, which has no retries of its own.
 *
 * @param strict - With what its documentation offers for caution: JSON that has to be JSON, no redirects, a most for the body, and a
 * signal beside the timeout, which is one of silence.
 */
function axiosThat(strict: boolean): FaultClient {
  return {
    name: strict ? 'axios, cautious' : 'axios',
    abortable: true,
    open(origin, token) {
      const api = axios.create({
        baseURL: `${origin}/api`,
        timeout: deadlineMs,
        headers: {Authorization: `Bearer ${typeof token === 'string' ? token : firstToken}`},
        ...(strict
          ? {
              responseType: 'json',
              transitional: {silentJSONParsing: false},
              maxRedirects: 0,
              maxContentLength: 20_000_000,
            }
          : {}),
      });
      const limits = (signal?: AbortSignal): {signal?: AbortSignal} => {
        if (!strict) return signal ? {signal} : {};
        const timeout = AbortSignal.timeout(deadlineMs);
        return {signal: signal ? AbortSignal.any([signal, timeout]) : timeout};
      };
      const path = `/cooperatives/${cooperative.code}`;
      return {
        read: async (signal) => (await api.get<unknown>(path, limits(signal))).data,
        list: async () => (await api.get<unknown>('/cooperatives', limits())).data,
        write: async (what, signal) =>
          (await api.post<unknown>(`${path}/${what}`, inputs[what], limits(signal))).data,
      };
    },
    isTyped: (error) => isAxiosError(error) || isCancel(error),
  };
}

export const axiosClient = axiosThat(false);
export const cautiousAxios = axiosThat(true);
