import {createHash} from 'node:crypto';
import {routes, type Route} from '@koperasi/contract';
import {describe, expect, it} from 'vitest';
import type {ProblemError} from './problem-error.ts';
import {readRequest} from './read-request.ts';

const never = new AbortController().signal;
const key = 'kunci-0123456789';
const cooperative = '36.73.04.1007';
const member = {memberNumber: '001', name: 'Contoh', role: 'member', joinedOn: '2026-01-12'};

async function outcome(
  route: Route,
  init: RequestInit,
  {
    path = {cooperative},
    query = '',
    stopped = never,
  }: {path?: Record<string, string>; query?: string; stopped?: AbortSignal} = {},
): Promise<string> {
  const request = new Request(`http://x/api${query}`, {method: route.method, ...init});
  return readRequest(route, request, path, stopped).then(
    () => 'read',
    (error: unknown) => {
      const {code, errors} = error as ProblemError;
      return [code, ...(errors ?? []).map((each) => `${each.pointer} ${each.code}`)].join(' ');
    },
  );
}

const json = {'Content-Type': 'application/json', 'Idempotency-Key': key};
const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  body,
  headers: {...json, ...headers},
});

describe('a write', () => {
  const create = routes.members.create;

  it('is read when it is whole', async () => {
    expect(await outcome(create, post(JSON.stringify(member)))).toBe('read');
    expect(await outcome(create, post(`\uFEFF${JSON.stringify(member)}`))).toBe('read');
    expect(
      await outcome(
        create,
        post(JSON.stringify(member), {'Content-Type': 'Application/JSON; charset=utf-8'}),
      ),
    ).toBe('read');
  });

  it.each([
    ['no key', {'Idempotency-Key': ''}, 'idempotency-key-required'],
    ['a short key', {'Idempotency-Key': 'kunci'}, 'idempotency-key-required'],
    ['a long key', {'Idempotency-Key': 'k'.repeat(65)}, 'idempotency-key-required'],
    ['a form', {'Content-Type': 'application/x-www-form-urlencoded'}, 'unsupported-media-type'],
    ['text', {'Content-Type': 'text/plain'}, 'unsupported-media-type'],
    ['gzip', {'Content-Encoding': 'gzip'}, 'unsupported-media-type #/header/content-encoding compressed'],
  ])('with %s is refused', async (_, headers, expected) => {
    expect(await outcome(create, post(JSON.stringify(member), headers))).toBe(expected);
  });

  it('that says it is not compressed is read', async () => {
    expect(await outcome(create, post(JSON.stringify(member), {'Content-Encoding': 'Identity'}))).toBe(
      'read',
    );
  });

  it.each([
    ['', 'malformed-body'],
    ['{', 'malformed-body'],
    ['NaN', 'malformed-body'],
    ['[]', 'invalid-request # wrong-type'],
    ['{"__proto__": {"name": "x"}}', 'invalid-request # unknown-field'],
    ['{"\\u005f_proto__": null}', 'invalid-request # unknown-field'],
    [`{"name": {"deep": {"__proto__": 1}}}`, 'invalid-request # unknown-field'],
    ['['.repeat(45_000) + ']'.repeat(45_000), 'malformed-body'],
  ])('with the body %.20s is refused', async (body, expected) => {
    expect(await outcome(create, post(body))).toBe(expected);
  });

  it('with bytes that are no UTF-8 is refused', async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    expect(await outcome(create, {body, headers: json})).toBe('malformed-body');
  });

  it('of more than 100,000 bytes is refused, declared or not', async () => {
    const body = JSON.stringify({...member, name: 'x'.repeat(100_000)});
    expect(await outcome(create, post(body, {'Content-Length': String(body.length)}))).toBe('body-too-large');
    expect(await outcome(create, post(body))).toBe('body-too-large');
  });

  it('reads no further than it has to', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(10_000));
      },
    });
    const init = {body: endless, duplex: 'half', headers: json} as RequestInit;
    expect(await outcome(create, init)).toBe('body-too-large');
    expect(pulled).toBeLessThan(20);
  });

  it('that breaks off is told like one that is not whole', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error('aborted'));
      },
    });
    const init = {body: broken, duplex: 'half', headers: json} as RequestInit;
    expect(await outcome(create, init)).toBe('malformed-body');
  });

  it('that never ends, ends with the deadline', async () => {
    const silent = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(10));
      },
    });
    const stopped = new AbortController();
    const init = {body: silent, duplex: 'half', headers: json} as RequestInit;
    const ended = outcome(create, init, {stopped: stopped.signal});
    stopped.abort(Object.assign(new Error('late'), {code: 'timed-out'}));
    expect(await ended).toBe('timed-out');
  });
});

describe('a change', () => {
  it('needs If-Match', async () => {
    const path = {cooperative, member: 'm'};
    expect(await outcome(routes.members.update, post('{}'), {path})).toBe('precondition-required');
    expect(await outcome(routes.members.update, post('{}', {'If-Match': '*'}), {path})).toBe('read');
  });
});

describe('an upload', () => {
  const path = {cooperative, application: 'a'};
  const query = '?kind=other&fileName=a.pdf';
  const body = '%PDF-1.7 contoh';
  const digest = createHash('sha256').update(body).digest('base64');
  const upload = (headers: Record<string, string>): Promise<string> =>
    outcome(
      routes.documents.upload,
      {body, headers: {'Content-Type': 'application/pdf', 'Idempotency-Key': key, ...headers}},
      {path, query},
    );

  it('is read when its digest is right', async () => {
    expect(await upload({'Content-Digest': `sha-256=:${digest}:`})).toBe('read');
    expect(await upload({'Content-Digest': `sha-512=:AAAA:, sha-256=:${digest}:`})).toBe('read');
  });

  it.each([
    ['without a digest', {}, 'digest-mismatch #/header/content-digest required'],
    ['with another digest', {'Content-Digest': `sha-256=:${'A'.repeat(43)}=:`}, 'digest-mismatch'],
    [
      'with a digest of another kind',
      {'Content-Digest': 'md5=:AAAA:'},
      'digest-mismatch #/header/content-digest required',
    ],
    ['of another type', {'Content-Type': 'text/html'}, 'unsupported-media-type'],
    ['of eleven megabytes', {'Content-Length': '11534336'}, 'body-too-large'],
  ])('%s is refused', async (_, headers, expected) => {
    expect(await upload(headers)).toBe(expected);
  });
});

describe('an address', () => {
  const list = (query: string): Promise<string> => outcome(routes.cooperatives.list, {}, {path: {}, query});

  it.each([
    ['', 'read'],
    ['?limit=100&kind=KKMP&q=suka', 'read'],
    ['?limit=101', 'invalid-request #/query/limit wrong-format'],
    ['?limit=', 'invalid-request #/query/limit wrong-format'],
    ['?limit=5&limit=6', 'invalid-request #/query/limit duplicate'],
    ['?colour=red', 'invalid-request #/query/colour unknown-field'],
    ['?__proto__=x', 'invalid-request #/query unknown-field'],
    ['?q=%00', 'invalid-request #/query/q wrong-format'],
    ['?cursor=%20', 'invalid-cursor'],
  ])('%s: %s', async (query, expected) => {
    expect(await list(query)).toBe(expected);
  });

  it('names what is wrong in its path', async () => {
    const path = {cooperative: 'sukawana'};
    expect(await outcome(routes.cooperatives.get, {}, {path})).toBe(
      'invalid-request #/path/cooperative wrong-format',
    );
  });

  it('takes no query where there is none', async () => {
    expect(await outcome(routes.cooperatives.get, {}, {query: '?a=1'})).toBe(
      'invalid-request #/query/a unknown-field',
    );
  });
});
