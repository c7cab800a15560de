import {AnswerError} from '../errors/answer-error.js';
import {KoperasiError} from '../errors/koperasi-error.js';
import {ConnectionError} from '../errors/network-errors.js';
import {ProblemError} from '../errors/problem-error.js';
import {RequestError} from '../errors/request-error.js';
import type {EntryFailure, QueueEntry} from './queue-entry.js';
import type {Outcome} from './settle-entry.js';

type Failed = Extract<Outcome, {kind: 'failed'}>;

/** The connection was never made, so nothing left the device. Only outside browsers does a system tell. */
const neverConnected = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** Answers that a server gives only after it has looked for the key: had it done the write before, it would have said so. */
const afterTheKey = [409, 412, 422, 428];

/**
 * What an error means for an entry. `before` is the entry as it was before this attempt.
 *
 * @param now - Milliseconds since 1970.
 */
export function outcomeOf(error: unknown, before: QueueEntry, now: number): Outcome {
  const failure = failureOf(error, now);
  const failed = (state: Failed['state'], unsettled: Failed['unsettled']): Outcome => ({
    kind: 'failed',
    state,
    failure,
    unsettled,
  });
  if (error instanceof RequestError) return failed('refused', 'as-before');
  if (error instanceof AnswerError) return failed(error.retryable ? 'waiting' : 'uncertain', 'yes');
  if (error instanceof ProblemError) {
    if (error.status === 412) return failed('conflict', 'no');
    if (isPassing(error)) return failed('waiting', 'yes');
    // The key stands for another content, so an earlier attempt of this one may have got through.
    if (error.code === 'idempotency-key-reused') return failed('uncertain', 'yes');
    if (afterTheKey.includes(error.status)) return failed('refused', 'no');
    // Refused before the key was looked at: what an earlier attempt has done, this answer does not say.
    const earlier = before.unsettledSince !== null || error.attempts > 1;
    return failed(earlier ? 'uncertain' : 'refused', earlier ? 'yes' : 'no');
  }
  if (error instanceof KoperasiError) {
    const unsent =
      error.attempts === 0 ||
      (error instanceof ConnectionError && error.attempts === 1 && neverConnected.includes(error.code ?? ''));
    return failed('waiting', unsent ? 'as-before' : 'yes');
  }
  return failed('uncertain', 'yes');
}

/** Whether the same request may well go through later: also after signing in again. */
function isPassing({status, code, retryable}: ProblemError): boolean {
  return (
    retryable ||
    status === 401 ||
    status === 408 ||
    status === 429 ||
    status >= 500 ||
    code === 'request-in-progress'
  );
}

function failureOf(error: unknown, now: number): EntryFailure {
  const problem = error instanceof ProblemError ? error : undefined;
  const issues =
    problem?.errors ?? (error instanceof RequestError || error instanceof AnswerError ? error.issues : []);
  const wait = problem?.retryAfterMs ?? null;
  return {
    kind: error instanceof KoperasiError ? error.kind : 'unexpected',
    status: problem?.status ?? null,
    code: problem?.code ?? (error instanceof AnswerError ? error.reason : null),
    requestId: error instanceof KoperasiError ? error.requestId : null,
    issues: issues.map(({pointer, code}) => ({pointer, code})),
    messages: error instanceof KoperasiError ? error.messages : unexpected,
    notBefore: wait === null ? null : now + wait,
  };
}

const unexpected = {
  id: 'Terjadi kesalahan saat mengirim. Periksa dahulu apakah sudah tercatat, lalu kirim lagi atau hapus.',
  en: 'Something broke while it was sent. See whether it was recorded, then retry or discard it.',
};
