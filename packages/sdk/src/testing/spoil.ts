import {Refusal} from './refusal.js';
import {problemAnswer, responseOf} from './answers.js';
import type {Fault} from './faults.js';

/** The error with which `fetch` says that a connection broke. */
function connectionReset(): TypeError {
  return new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), {code: 'ECONNRESET'}),
  });
}

/** Waits, or rejects as `fetch` does when the signal is aborted. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = ms === Infinity ? undefined : setTimeout(done, ms);
    function done(): void {
      signal.removeEventListener('abort', stop);
      resolve();
    }
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, {once: true});
  });
}

/** What a fault answers without the server doing anything; undefined where the server works first. */
export async function before(
  fault: Fault,
  signal: AbortSignal,
  requestId: string,
): Promise<Response | undefined> {
  switch (fault.kind) {
    case 'reset':
      if (!fault.applied) throw connectionReset();
      return undefined;
    case 'silence':
      await wait(Infinity, signal);
      return undefined;
    case 'status': {
      const {headers, ...answer} = problemAnswer(new Refusal(fault.code ?? 'internal'), requestId);
      const body = answer.body as string;
      const retry = fault.retryAfter === undefined ? {} : {'retry-after': fault.retryAfter};
      const said = JSON.stringify({...(JSON.parse(body) as object), status: fault.status});
      return responseOf({status: fault.status, headers: {...headers, ...retry}, body: said}, requestId);
    }
    case 'redirect':
      return new Response(null, {status: 302, headers: {location: 'https://lain.example/'}});
    case 'delay':
      await wait(fault.ms, signal);
      return undefined;
    case 'truncate':
    case 'reset-in-body':
    case 'drip':
    case 'wrong-type':
    case 'html':
    case 'empty':
    case 'not-json':
    case 'wrong-shape':
      return undefined;
  }
}

/** What a fault makes of a good answer. */
export async function after(fault: Fault, response: Response, signal: AbortSignal): Promise<Response> {
  const {status} = response;
  const headers = new Headers(response.headers);
  const with_ = (body: BodyInit | null, type?: string): Response => {
    if (type) headers.set('content-type', type);
    return new Response(body, {status: status === 204 ? 200 : status, headers});
  };
  switch (fault.kind) {
    case 'reset':
      throw connectionReset();
    case 'truncate':
      return with_((await bytesOf(response)).slice(0, -1));
    case 'reset-in-body':
      return with_(broken(await bytesOf(response)));
    case 'drip':
      return with_(dripping(await bytesOf(response), fault.ms, signal));
    case 'wrong-type':
      return with_(await bytesOf(response), 'text/plain');
    case 'html':
      return with_('<!doctype html><title>Masuk</title>', 'text/html');
    case 'empty':
      return with_(null);
    case 'not-json':
      return with_('halo', 'application/json');
    case 'wrong-shape':
      return with_('{}', 'application/json');
    case 'delay':
    case 'silence':
    case 'status':
    case 'redirect':
      return response;
  }
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

function broken(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(connectionReset());
      else controller.enqueue(bytes.slice(0, bytes.length >> 1));
      sent = true;
    },
  });
}

function dripping(bytes: Uint8Array, ms: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      await wait(ms, signal);
      controller.enqueue(bytes.slice(at, ++at));
    },
  });
}
