import {describe, expect, it} from 'vitest';
import {verifyWebhook} from './verify-webhook.js';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const other = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const sentAt = 1614265330;
const now = new Date(sentAt * 1000);

/** The example that the specification's own libraries are tested with. */
const example = {
  headers: {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
  body: '{"test": 2432232314}',
};

const event = {
  id: 'evt_1',
  type: 'order.placed',
  at: '2021-02-25T22:02:10+07:00',
  resource: '/cooperatives/36.73.04.1007/orders/pesanan_1',
};
const body = JSON.stringify(event);

async function sign(key: string, content = `msg_1.${sentAt}.${body}`): Promise<string> {
  const bytes = Uint8Array.from(atob(key.slice(6)), (character) => character.charCodeAt(0));
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  const imported = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const mac = await crypto.subtle.sign(algorithm, imported, new TextEncoder().encode(content));
  return `v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`;
}

const signature = await sign(secret);

function headers(signatures = signature, timestamp = String(sentAt)): Record<string, string> {
  return {'webhook-id': 'msg_1', 'webhook-timestamp': timestamp, 'webhook-signature': signatures};
}

describe('a webhook', () => {
  it('is valid with its event', async () => {
    const valid = {status: 'valid', event};
    expect(await verifyWebhook(headers(), body, secret, {now})).toEqual(valid);
    expect(
      await verifyWebhook(new Headers(headers()), new TextEncoder().encode(body), secret, {now}),
    ).toEqual(valid);
  });

  it('that was parsed before the check is no forgery but a mistake, and is named as one', async () => {
    await expect(verifyWebhook(headers(), event as never, secret, {now})).rejects.toThrow(
      new TypeError('A webhook is checked as it came: hand over the text or the bytes, not parsed JSON.'),
    );
  });

  it('is found by its headers in any case', async () => {
    const loud = Object.fromEntries(
      Object.entries(headers()).map(([name, value]) => [name.toUpperCase(), value]),
    );
    expect((await verifyWebhook(loud, body, secret, {now})).status).toBe('valid');
  });

  it('of the specification is rightly signed, and no event of this contract', async () => {
    expect(await verifyWebhook(example.headers, example.body, secret, {now})).toEqual({
      status: 'not-an-event',
    });
  });

  it.each([
    ['with another body', example.headers, '{"test": 2432232315}', secret],
    ['with another id', {...example.headers, 'webhook-id': 'msg_other'}, example.body, secret],
    ['sent at another second', {...example.headers, 'webhook-timestamp': '1614265331'}, example.body, secret],
    ['of another secret', example.headers, example.body, other],
  ])('%s is not the one that was signed', async (_, sent, content, key) => {
    expect(await verifyWebhook(sent, content, key, {now})).toEqual({status: 'wrong-signature'});
  });

  it('is never right with any bit of its signature altered', async () => {
    const bytes = [...atob(signature.slice(3))].map((character) => character.charCodeAt(0));
    for (let bit = 0; bit < 256; bit++) {
      const altered = bytes.map((byte, place) => (place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const sent = headers(`v1,${btoa(String.fromCharCode(...altered))}`);
      expect((await verifyWebhook(sent, body, secret, {now})).status).toBe('wrong-signature');
    }
  });

  it('may carry several signatures, and be checked with several secrets, while a secret is replaced', async () => {
    const both = `v1a,AAAA ${await sign(other)} ${signature}`;
    expect((await verifyWebhook(headers(both), body, secret, {now})).status).toBe('valid');
    expect((await verifyWebhook(headers(), body, [other, secret], {now})).status).toBe('valid');
    expect((await verifyWebhook(headers(), body, [other], {now})).status).toBe('wrong-signature');
  });

  it.each([
    {seconds: 300, status: 'valid'},
    {seconds: 301, status: 'too-old'},
    {seconds: -300, status: 'valid'},
    {seconds: -301, status: 'too-new'},
    {seconds: NaN, status: 'too-old'},
  ])('that is $seconds s old is $status', async ({seconds, status}) => {
    const then = new Date((sentAt + seconds) * 1000);
    expect((await verifyWebhook(headers(), body, secret, {now: then})).status).toBe(status);
  });

  it('is taken a day late where the receiver says so', async () => {
    const then = new Date((sentAt + 86_400) * 1000);
    const options = {now: then, toleranceSeconds: 86_400};
    expect((await verifyWebhook(headers(), body, secret, options)).status).toBe('valid');
  });

  it.each([
    ['without headers', {}],
    ['without a signature that is known', headers('v1a,AAAA')],
    ['with a signature that is no base64', headers('v1,????')],
    ['with a signature of another length', headers('v1,AAAA')],
    ['with a time that is no count of seconds', headers(signature, '2021-02-25')],
    ['with an id that could end elsewhere', {...headers(), 'webhook-id': 'msg.1'}],
    ['with more signatures than anybody needs', headers(Array<string>(21).fill(signature).join(' '))],
  ])('%s is malformed', async (_, sent) => {
    expect(await verifyWebhook(sent, body, secret, {now})).toEqual({status: 'malformed'});
  });

  it('whose content is no JSON is no event', async () => {
    const sent = headers(await sign(secret, `msg_1.${sentAt}.halo`));
    expect(await verifyWebhook(sent, 'halo', secret, {now})).toEqual({status: 'not-an-event'});
  });
});

it.each(['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_', 'whsec_AAAA', 'whsec_%%%%'])(
  'the secret %s is refused without being repeated',
  async (wrong) => {
    const failure = await verifyWebhook(headers(), body, wrong, {now}).catch((error: unknown) => error);
    expect(failure).toEqual(new TypeError('A webhook secret is whsec_ and the base64 of 24 to 64 bytes.'));
  },
);
