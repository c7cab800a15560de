import type {Telemetry} from './telemetry.js';

/** What is needed of an OpenTelemetry span; the real one fits. */
export interface SpanLike {
  spanContext(): {traceId: string; spanId: string; traceFlags: number};
  setAttributes(attributes: Record<string, string | number>): unknown;
  setStatus(status: {code: number}): unknown;
  end(): void;
}

/** What is needed of an OpenTelemetry tracer: `trace.getTracer('my-program')`. */
export interface TracerLike {
  startSpan(name: string, options: {kind: number; attributes: Record<string, string>}): SpanLike;
}

const kindClient = 2;
const statusError = 2;

/**
 * A span of the client's kind for each call, with all its attempts, by the semantic conventions of HTTP. Names and templates only:
 * no address, no value. `traceparent` goes along, so that the server's spans belong to it.
 */
export function openTelemetry(tracer: TracerLike): Telemetry {
  return {
    begin({id, method, path}) {
      const attributes = {'http.request.method': method, 'url.template': path, 'rpc.method': id};
      const span = tracer.startSpan(`${method} ${path}`, {kind: kindClient, attributes});
      const {traceId, spanId, traceFlags} = span.spanContext();
      return {
        headers: {traceparent: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`},
        end({status, attempts, error}) {
          span.setAttributes({
            'http.request.resend_count': Math.max(0, attempts - 1),
            ...(status !== null && {'http.response.status_code': status}),
            ...(error !== null && {'error.type': error}),
          });
          if (error !== null) span.setStatus({code: statusError});
          span.end();
        },
      };
    },
  };
}
