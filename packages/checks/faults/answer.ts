import {createHash} from 'node:crypto';
import {problemRegistry, type ProblemCode} from '@koperasi/contract';

/** One HTTP answer before it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A JSON answer as the contract wants it: its type, its length and its strong ETag. */
export function jsonAnswer(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = JSON.stringify(value);
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return {
    status,
    headers: {
      'Content-Type': 'application/json',
      ETag: `"${tag}"`,
      'X-Request-Id': 'request-0001',
      ...headers,
    },
    body,
  };
}

/** A problem of the registry, RFC 9457. */
export function problemAnswer(code: ProblemCode, headers: Readonly<Record<string, string>> = {}): Answer {
  const {status, title, detail} = problemRegistry[code];
  const body = {type: `/problems/${code}`, code, title, status, detail, requestId: 'request-0001'};
  return {
    status,
    headers: {'Content-Type': 'application/problem+json', 'X-Request-Id': 'request-0001', ...headers},
    body: JSON.stringify(body),
  };
}

/** Stripe's client tells an error by the field `error` and not by the status, so a problem is said to it in its own way. */
export function asStripeSays(answer: Answer): Answer {
  const {status, headers, body} = answer;
  if (status < 400 || headers['Content-Type'] !== 'application/problem+json') return answer;
  const json = body.toString().replace(/^\{/, '{"error":{"type":"api_error",').replace(/\}$/, '}}');
  return {status, headers: {...headers, 'Content-Type': 'application/json'}, body: json};
}

/** The bytes of an answer on the wire. `declared` is the Content-Length to claim, `null` for none. */
export function wireBytes(answer: Answer, declared: number | null = Buffer.byteLength(answer.body)): Buffer {
  const headers = {
    ...answer.headers,
    ...(declared === null ? {} : {'Content-Length': String(declared)}),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${answer.status} X\r\n${lines.join('')}\r\n`, 'latin1'),
    Buffer.from(answer.body),
  ]);
}
