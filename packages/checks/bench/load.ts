import {Agent, request} from 'node:http';

/** What a load saw. Times are milliseconds. */
export interface LoadResult {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  /** Answers that were not of 200 to 299. */
  refused: number;
}

/** One request of a load; `body` is JSON. */
export interface LoadRequest {
  method: string;
  path: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** The value below which `share` of the sorted times lie. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function send(agent: Agent, port: number, {method, path, headers, body}: LoadRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({agent, host: '127.0.0.1', port, method, path, headers: headers ?? {}}, (answer) => {
      answer.resume().on('end', () => {
        resolve(answer.statusCode ?? 0);
      });
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Sends requests over connections that are kept alive, each as soon as the one before it was answered.
 *
 * @param next - Makes the request of each turn.
 */
export async function load(
  port: number,
  {connections, requests}: {connections: number; requests: number},
  next: (turn: number) => LoadRequest,
): Promise<LoadResult> {
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  const times: number[] = [];
  let turn = 0;
  let refused = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({length: connections}, async () => {
      while (turn < requests) {
        const asked = performance.now();
        const status = await send(agent, port, next(turn++));
        times.push(performance.now() - asked);
        if (status < 200 || status > 299) refused += 1;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    refused,
  };
}
