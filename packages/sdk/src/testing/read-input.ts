import {documentTypes, maxDocumentBytes, type ProblemDetail, type Route} from '@koperasi/contract';
import {issueText} from '../request/issue-text.js';
import {issuesOf} from '../request/issues-of.js';
import {Refusal, refusalAt} from './refusal.js';
import {sha256} from './sha-256.js';

type Schema = Exclude<NonNullable<Route['body']>, 'bytes'>;

/**
 * Checks a request against the contract, and lays path, query and body side by side.
 *
 * @throws Refusal `invalid-request`, `malformed-body`, `unsupported-media-type`, `body-too-large`, `digest-mismatch`
 */
export async function readInput(
  route: Route,
  path: Readonly<Record<string, string>>,
  request: Request,
  search: URLSearchParams,
): Promise<Readonly<Record<string, unknown>>> {
  const query = Object.fromEntries(search);
  const body = await bodyOf(route, request);
  const errors: ProblemDetail[] = [];
  const check = (schema: Schema | undefined, value: unknown, start: string): void => {
    for (const {pointer, code, messages} of schema ? issuesOf(schema, value, start) : [])
      errors.push({pointer, code, detail: messages});
  };
  check(route.params, path, '#/path');
  check(route.query, query, '#/query');
  if (!route.query)
    for (const name of Object.keys(query))
      errors.push({
        pointer: `#/query/${name}`,
        code: 'unrecognized_keys',
        detail: issueText('unrecognized_keys'),
      });
  if (route.body !== 'bytes') check(route.body, body, '#');
  if (errors.length > 0) throw new Refusal('invalid-request', {errors});
  return {...path, ...query, ...(route.body && {body})};
}

async function bodyOf(route: Route, request: Request): Promise<unknown> {
  if (!route.body) return undefined;
  const type = mediaTypeOf(request);
  if (route.body === 'bytes') {
    if (!documentTypes.some((known) => known === type)) throw new Refusal('unsupported-media-type');
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.length > maxDocumentBytes) throw new Refusal('body-too-large');
    await requireDigest(request, bytes);
    return bytes;
  }
  if (type !== 'application/json') throw new Refusal('unsupported-media-type');
  try {
    return JSON.parse(await request.text()) as unknown;
  } catch {
    throw new Refusal('malformed-body');
  }
}

/** The media type without its parameters, in lower case. */
export function mediaTypeOf(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

async function requireDigest(request: Request, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const said = request.headers.get('content-digest') ?? '';
  if (!/^sha-256=:[A-Za-z0-9+/]{43}=:$/.test(said))
    throw refusalAt(
      'invalid-request',
      '#/header/content-digest',
      'missing',
      'Kirim Content-Digest dengan sha-256 dari isi berkas.',
      'Send Content-Digest with the sha-256 of the file.',
    );
  const digest = btoa(String.fromCharCode(...(await sha256(bytes))));
  if (said !== `sha-256=:${digest}:`) throw new Refusal('digest-mismatch');
}
