import {headerNames, maxDocumentBytes, uploadDocument as route, type LoanDocument} from '@koperasi/contract';
import {begin, type Call, type CallArguments} from '../call.js';
import type {Core} from '../core.js';
import type {RequestError} from '../errors/request-error.js';
import type {CallOptions} from '../options.js';
import {refusal} from '../request/refusal.js';
import type {Step} from '../transport/write.js';
import {canStream, countedStream} from './counted-stream.js';
import {mediaType} from './media-type.js';

/**
 * `POST /cooperatives/{cooperative}/loan-applications/{application}/documents`: a PDF, JPEG or PNG of at most 10 MiB, with its
 * SHA-256. Its type is read from the file itself.
 *
 * `onProgress` counts what the network has taken where requests can be streams (Node, Chromium over https), and elsewhere tells of
 * the beginning and of the end.
 *
 * @throws RequestError Also in an insecure context, where browsers have no `crypto.subtle`: code `insecure`.
 */
export function uploadDocument(
  core: Core,
  ...[input, options = {}]: CallArguments<typeof route>
): Call<LoanDocument> {
  return begin(core, route, input, options, {
    step: stepFor(input.body, options),
  }) as Call<LoanDocument>;
}

const bytesOf = async (body: CallArguments<typeof route>[0]['body']): Promise<Uint8Array<ArrayBuffer>> => {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new Uint8Array(body instanceof ArrayBuffer ? body : await body.arrayBuffer());
};

function stepFor(body: CallArguments<typeof route>[0]['body'], {onProgress}: CallOptions): Step {
  return async (prepared, {limits: {facts}}) => {
    const refused = (code: string, id: string, en: string): RequestError =>
      refusal(facts, '#', code, {id, en});
    const bytes = await bytesOf(body);
    if (bytes.length > maxDocumentBytes) throw refused('too_big', 'maksimal 10 MiB', 'is above 10 MiB');
    const type = mediaType(bytes);
    if (type === null) throw refused('media_type', 'bukan PDF, JPEG atau PNG', 'is not a PDF, JPEG or PNG');
    const {subtle} = crypto as Partial<Crypto>;
    if (!subtle) throw refused('insecure', 'memerlukan https', 'needs a secure context: https');
    const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
    const total = bytes.length;
    const tell = (sent: number): void => onProgress?.({sent, total});
    let streams = onProgress !== undefined && canStream(prepared.url);
    const send = (): BodyInit => {
      if (!streams) {
        tell(0);
        return bytes;
      }
      // A browser that has no HTTP/2 to this server fails on a stream, and only then says so.
      streams = typeof document === 'undefined';
      return countedStream(bytes, tell);
    };
    return {
      ...prepared,
      headers: {
        ...prepared.headers,
        'content-type': type,
        [headerNames.contentDigest]: `sha-256=:${btoa(String.fromCharCode(...digest))}:`,
      },
      body: send,
      arrived: () => {
        if (!streams) tell(total);
      },
    };
  };
}
