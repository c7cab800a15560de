import {AnswerError} from '../errors/answer-error.js';
import type {CallFacts} from '../errors/koperasi-error.js';
import {systemCode} from './system-code.js';

/** Lets go of a body that nobody will read. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

// Across origins a browser shows the length of the compressed body, and hides that it is compressed.
const declaredLength = ({headers, type}: Response): number =>
  type === 'cors' || headers.has('content-encoding') ? 0 : Number(headers.get('content-length'));

/**
 * Reads a body to its end, and not one byte beyond `limit`. When the signal fires, the connection is let go.
 *
 * @throws AnswerError `too-large`, `truncated`, `encoding`
 */
export async function readBody(
  response: Response,
  limit: number,
  signal: AbortSignal,
  facts: CallFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const declared = declaredLength(response);
  if (declared > limit) {
    discard(response);
    throw new AnswerError(facts, 'too-large');
  }
  const reader = response.body?.getReader();
  // React Native has no streams.
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const cancel = (): void => void reader.cancel().catch(() => {});
  if (signal.aborted) cancel();
  // The signal is of this call alone, and goes with it.
  signal.addEventListener('abort', cancel);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limit) {
        cancel();
        throw new AnswerError(facts, 'too-large');
      }
      chunks.push(value);
    }
  } catch (error) {
    if (error instanceof AnswerError) throw error;
    throw new AnswerError(facts, systemCode(error)?.startsWith('Z_') ? 'encoding' : 'truncated');
  }
  if (length < declared) throw new AnswerError(facts, 'truncated');
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
