import {WebhookEvent} from '@koperasi/contract';

/** How strict a webhook is looked at. */
export interface VerifyWebhookOptions {
  /** The moment of the check; the clock's when left out. */
  readonly now?: Date;
  /** Seconds by which the sender's time may differ, both ways; 300 when left out. What is older may be a recording. */
  readonly toleranceSeconds?: number;
}

/**
 * What a webhook is worth. There is an event only where the signature is right, so that whoever forgets to look at `status` has
 * nothing to read.
 *
 * - `malformed`: a header of the specification is missing or is not what it should be.
 * - `too-old`, `too-new`: sent outside the tolerance.
 * - `wrong-signature`: no signature fits any of the secrets.
 * - `not-an-event`: rightly signed, and not an event of this contract.
 */
export type WebhookVerdict =
  | {readonly status: 'valid'; readonly event: WebhookEvent}
  | {
      readonly status: 'malformed' | 'too-old' | 'too-new' | 'wrong-signature' | 'not-an-event';
      readonly event?: undefined;
    };

/** `Headers`, or the plain object of a server that has none; names in any case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Signatures that one message may carry, so that a header cannot buy endless work. */
const maxSignatures = 20;

/**
 * Checks a message against the Standard Webhooks specification: `webhook-id`, `webhook-timestamp` and `webhook-signature` with
 * HMAC-SHA256 (`v1`), compared by WebCrypto in constant time. The same `webhook-id` may arrive twice: keep it to see a repetition.
 *
 * @param body - The bytes or the text as they came, before any JSON is parsed.
 * @param secrets - `whsec_…`; several while a secret is being replaced.
 * @throws TypeError where a secret is not `whsec_` and the base64 of 24 to 64 bytes, or the body is an object that a framework parsed.
 */
export async function verifyWebhook(
  headers: WebhookHeaders,
  body: string | Uint8Array<ArrayBuffer> | ArrayBuffer,
  secrets: string | readonly string[],
  {now = new Date(), toleranceSeconds = 300}: VerifyWebhookOptions = {},
): Promise<WebhookVerdict> {
  // No signature fits what was parsed, and "wrong signature" would send a developer looking for the wrong mistake.
  if (typeof body !== 'string' && !ArrayBuffer.isView(body) && !(body instanceof ArrayBuffer))
    throw new TypeError('A webhook is checked as it came: hand over the text or the bytes, not parsed JSON.');
  const keys = (typeof secrets === 'string' ? [secrets] : secrets).map(secretBytes);
  const id = header(headers, 'webhook-id');
  const timestamp = header(headers, 'webhook-timestamp');
  const signatures = readSignatures(header(headers, 'webhook-signature'));
  // Without dots, what is signed can be read in one way only.
  if (!/^[^.\s]{1,256}$/.test(id) || !/^\d{1,12}$/.test(timestamp) || !signatures)
    return {status: 'malformed'};

  const age = now.getTime() / 1000 - Number(timestamp);
  if (!(age <= toleranceSeconds)) return {status: 'too-old'};
  if (age < -toleranceSeconds) return {status: 'too-new'};

  const content = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body);
  const signed = join(new TextEncoder().encode(`${id}.${timestamp}.`), content);
  if (!(await anyFits(keys, signatures, signed))) return {status: 'wrong-signature'};
  const event = WebhookEvent.safeParse(readJson(content));
  return event.success ? {status: 'valid', event: event.data} : {status: 'not-an-event'};
}

async function anyFits(
  keys: readonly Uint8Array<ArrayBuffer>[],
  signatures: readonly Uint8Array<ArrayBuffer>[],
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  for (const bytes of keys) {
    const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify']);
    for (const signature of signatures)
      if (await crypto.subtle.verify(algorithm, key, signature, signed)) return true;
  }
  return false;
}

/** The `v1` signatures of the header; versions that this one does not know are left to others. */
function readSignatures(header: string): Uint8Array<ArrayBuffer>[] | undefined {
  const all = header.split(' ');
  if (all.length > maxSignatures) return undefined;
  const known = all.flatMap((one) => (one.startsWith('v1,') ? [decodeBase64(one.slice(3))] : []));
  const right = known.filter((bytes) => bytes?.length === 32) as Uint8Array<ArrayBuffer>[];
  return right.length > 0 ? right : undefined;
}

function secretBytes(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = secret.startsWith('whsec_') ? decodeBase64(secret.slice(6)) : undefined;
  if (!bytes || bytes.length < 24 || bytes.length > 64)
    throw new TypeError('A webhook secret is whsec_ and the base64 of 24 to 64 bytes.');
  return bytes;
}

function header(headers: WebhookHeaders, name: string): string {
  if (headers instanceof Headers) return headers.get(name) ?? '';
  const key = Object.keys(headers).find((one) => one.toLowerCase() === name);
  const value = key === undefined ? undefined : headers[key];
  return typeof value === 'string' ? value : '';
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return JSON.parse(text, (key, inner: unknown) => (key === '__proto__' ? undefined : inner));
  } catch {
    return undefined;
  }
}
