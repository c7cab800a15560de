import type {Span, Tracer} from '@opentelemetry/api';
import {afterEach, expect, it} from 'vitest';
import {cooperative} from './example.test-only.js';
import {createClient, openTelemetry, type SpanLike, type TracerLike} from './index.js';
import {json, problem, serve, type TestServer} from './server.test-only.js';

let server: TestServer;
afterEach(() => server.close());

// The real types fit: this is what a program hands over.
const fits = (tracer: Tracer): TracerLike => tracer;
const spanFits = (span: Span): SpanLike => span;

interface Recorded {
  name: string;
  attributes: Record<string, string | number>;
  status: number | null;
  ended: number;
}

const recorder = (): {tracer: TracerLike; spans: Recorded[]} => {
  const spans: Recorded[] = [];
  const tracer: TracerLike = {
    startSpan(name, {attributes}) {
      const span: Recorded = {name, attributes: {...attributes}, status: null, ended: 0};
      spans.push(span);
      return {
        spanContext: () => ({
          traceId: '0af7651916cd43dd8448eb211c80319c',
          spanId: 'b7ad6b7169203331',
          traceFlags: 1,
        }),
        setAttribute: (key, value) => (span.attributes[key] = value),
        setStatus: ({code}) => (span.status = code),
        end: () => span.ended++,
      };
    },
  };
  return {tracer, spans};
};

it('one span stands for a call with all its attempts, and says nothing of who is asked about', async () => {
  expect([fits, spanFits]).toHaveLength(2);
  server = await serve((response, _, count) =>
    count === 1
      ? problem(response, 503, 'unavailable')
      : count === 2
        ? json(response, cooperative)
        : problem(response, 404, 'not-found'),
  );
  const {tracer, spans} = recorder();
  const client = createClient({
    baseUrl: server.baseUrl,
    telemetry: openTelemetry(tracer),
    retry: {baseMs: 1},
  });
  await client.cooperatives.get({cooperative: cooperative.code});
  await client.cooperatives.get({cooperative: cooperative.code}).catch(() => {});
  const attributes = {
    'http.request.method': 'GET',
    'url.template': '/cooperatives/{cooperative}',
    'koperasi.route': 'cooperatives.get',
  };
  const name = 'GET /cooperatives/{cooperative}';
  expect(spans).toEqual([
    {
      name,
      status: null,
      ended: 1,
      attributes: {...attributes, 'http.response.status_code': 200, 'http.request.resend_count': 1},
    },
    {
      name,
      status: 2,
      ended: 1,
      attributes: {...attributes, 'http.response.status_code': 404, 'error.type': 'problem'},
    },
  ]);
  expect(server.arrived[0]?.headers['traceparent']).toBe(
    '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  );
});
