import type {Route} from '@koperasi/contract';
import type {StoredBytes} from './queue-store.js';

/** Takes the bytes of a file out of an input, so that a list of entries does not carry them. Read at once: the file may be gone later. */
export async function splitBytes(
  route: Route,
  input: Readonly<Record<string, unknown>>,
): Promise<{rest: Readonly<Record<string, unknown>>; bytes: StoredBytes | null}> {
  if (route.body !== 'bytes') return {rest: structuredClone(input), bytes: null};
  const {body, ...rest} = input;
  const blob = body instanceof Blob ? body : new Blob([body as BlobPart]);
  return {rest, bytes: {content: await blob.arrayBuffer(), type: blob.type}};
}

/** The input as it was. */
export function withBytes(
  input: Readonly<Record<string, unknown>>,
  bytes: StoredBytes | undefined,
): Readonly<Record<string, unknown>> {
  return bytes ? {...input, body: new Blob([bytes.content], {type: bytes.type})} : input;
}
