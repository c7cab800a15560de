import {createHash} from 'node:crypto';
import type {UploadedFile} from './handler.ts';
import {problem} from './problem-error.ts';

const digestField = {
  pointer: '#/header/content-digest',
  code: 'required',
  detail: {
    id: 'Kirim Content-Digest dengan SHA-256 dari berkas.',
    en: 'Send a Content-Digest with the SHA-256 of the file.',
  },
};

/**
 * An uploaded file, when it is what was sent. What it shows is for people to judge: it is only ever sent back as a file to keep.
 *
 * @param digest - The field `Content-Digest`, RFC 9530: `sha-256=:…:`.
 * @throws ProblemError `digest-mismatch` or `invalid-request`
 */
export function readFile(
  content: Uint8Array<ArrayBuffer>,
  mediaType: string,
  digest: string | undefined,
): UploadedFile {
  const wanted = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):\s*(?:$|[,;])/.exec(digest ?? '')?.[1];
  if (wanted === undefined) throw problem('digest-mismatch', digestField);
  const actual = createHash('sha256').update(content).digest();
  if (actual.toString('base64') !== wanted) throw problem('digest-mismatch');
  if (content.length === 0) {
    const detail = {id: 'Berkas ini kosong.', en: 'The file is empty.'};
    throw problem('invalid-request', {pointer: '#', code: 'empty', detail});
  }
  return {content, mediaType, sha256: actual.toString('hex')};
}
