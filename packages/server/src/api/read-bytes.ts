import {problem} from './problem-error.ts';

/**
 * The bytes of a request's body, read no further than the limit.
 *
 * @param stopped - Ends the reading: a body that drips in must not outlast its request.
 * @throws ProblemError `body-too-large`, or `malformed-body` when it breaks off; whatever `stopped` was aborted with
 */
export async function readBytes(
  request: Request,
  limit: number,
  stopped: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw problem('body-too-large');
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const stop = (): void => void reader.cancel(stopped.reason).catch(() => undefined);
  stopped.addEventListener('abort', stop, {once: true});
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const {done, value} = await reader.read().catch(() => {
        stopped.throwIfAborted();
        throw problem('malformed-body');
      });
      stopped.throwIfAborted();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel().catch(() => undefined);
        throw problem('body-too-large');
      }
      parts.push(value);
    }
  } finally {
    stopped.removeEventListener('abort', stop);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
