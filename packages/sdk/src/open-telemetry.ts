import {KoperasiError} from './errors/koperasi-error.js';
import {ProblemError} from './errors/problem-error.js';
import type {Telemetry} from './telemetry.js';

/** What is needed of an OpenTelemetry span; the real one fits. */
export interface SpanLike {
  spanContext(): {traceId: string; spanId: string; traceFlags: number};
  setAttribute(name: string, value: string | number): unknown;
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
  return async ({id, method, path}, go) => {
    const attributes = {'http.request.method': method, 'url.template': path, 'koperasi.route': id};
    const span = tracer.startSpan(`${method} ${path}`, {kind: kindClient, attributes});
    const {traceId, spanId, traceFlags} = span.spanContext();
    const answered = (status: number, attempts: number): void => {
      if (status > 0) span.setAttribute('http.response.status_code', status);
      if (attempts > 1) span.setAttribute('http.request.resend_count', attempts - 1);
    };
    try {
      const flags = traceFlags.toString(16).padStart(2, '0');
      const outcome = await go({traceparent: `00-${traceId}-${spanId}-${flags}`});
      answered(outcome.response.status, outcome.response.attempts);
      return outcome;
    } catch (error) {
      if (error instanceof KoperasiError)
        answered(error instanceof ProblemError ? error.status : 0, error.attempts);
      span.setAttribute('error.type', error instanceof KoperasiError ? error.kind : 'other');
      span.setStatus({code: statusError});
      throw error;
    } finally {
      span.end();
    }
  };
}
