import {createHash} from 'node:crypto';
import {documentTypes, headerNames, maxDocumentBytes, type Route} from '@koperasi/contract';
import {check} from './check.ts';
import type {UploadedFile} from './handler.ts';
import {mediaType} from './media-type.ts';
import {parseJson} from './parse-json.ts';
import {problem} from './problem-error.ts';
import {readBytes} from './read-bytes.ts';
import {readFile} from './read-file.ts';
import {readSearch} from './read-search.ts';

const mostJsonBytes = 100_000;

/** A request as the contract takes it. */
export interface ReadRequest {
  readonly params: unknown;
  readonly search: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly file: UploadedFile | undefined;
  /** Of a write; undefined for what stores nothing. */
  readonly idempotencyKey: string | undefined;
  /** SHA-256 of method, address and body: whether a key comes with the same request again. */
  readonly digest: string;
  readonly ifMatch: string | undefined;
}

/** Whether a route stores something, so that it needs an Idempotency-Key. */
export function isWrite(route: Route): boolean {
  return route.method !== 'GET' && route.computes !== true;
}

function readKey(request: Request): string {
  const key = request.headers.get(headerNames.idempotencyKey);
  if (key === null || !/^[A-Za-z0-9_-]{16,64}$/.test(key)) throw problem('idempotency-key-required');
  return key;
}

function readIfMatch(request: Request): string {
  const field = request.headers.get('If-Match');
  if (field === null) throw problem('precondition-required');
  return field;
}

// Taken as it is, a compressed body would look broken, or be kept as a file that nobody can open.
function refuseCompressed(request: Request): void {
  const encoding = request.headers.get('Content-Encoding')?.trim().toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity') return;
  throw problem('unsupported-media-type', {
    pointer: '#/header/content-encoding',
    code: 'compressed',
    detail: {id: 'Kirim tanpa dikompresi.', en: 'Send it without compression.'},
  });
}

/**
 * Reads what a request says, in the order in which its problems are told: path, query, header fields, type, size, body.
 *
 * @param stopped - Ends the reading of the body.
 * @throws ProblemError
 */
export async function readRequest(
  route: Route,
  request: Request,
  path: Readonly<Record<string, string>>,
  stopped: AbortSignal,
): Promise<ReadRequest> {
  const address = new URL(request.url);
  const params = route.params ? check(route.params, path, '#/path') : {};
  const search = readSearch(route, address.searchParams);
  const idempotencyKey = isWrite(route) ? readKey(request) : undefined;
  const ifMatch = route.changes ? readIfMatch(request) : undefined;
  const type = mediaType(request.headers.get('Content-Type'));
  const hash = createHash('sha256').update(
    `${request.method} ${address.pathname}${address.search}\n${type}\n`,
  );
  const read = {params, search, idempotencyKey, ifMatch};

  if (route.body === undefined)
    return {...read, body: undefined, file: undefined, digest: hash.digest('hex')};
  const takes: readonly string[] = route.body === 'bytes' ? documentTypes : ['application/json'];
  if (!takes.includes(type)) throw problem('unsupported-media-type');
  refuseCompressed(request);
  const limit = route.body === 'bytes' ? maxDocumentBytes : mostJsonBytes;
  const bytes = await readBytes(request, limit, stopped);
  const digest = hash.update(bytes).digest('hex');
  if (route.body === 'bytes') {
    const file = readFile(bytes, type, request.headers.get(headerNames.contentDigest) ?? undefined);
    return {...read, body: undefined, file, digest};
  }
  return {...read, body: check(route.body, parseJson(bytes), '#'), file: undefined, digest};
}
