import type {documentTypes} from '@koperasi/contract';

/** The type of a document by its first bytes, whatever its name says; null when it is none that is taken. */
export function mediaType(bytes: Uint8Array): (typeof documentTypes)[number] | null {
  const begin = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (begin.startsWith('25504446')) return 'application/pdf';
  if (begin.startsWith('ffd8ff')) return 'image/jpeg';
  return begin === '89504e470d0a1a0a' ? 'image/png' : null;
}
