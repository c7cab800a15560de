import {jsonAnswer, problemAnswer, type Answer} from './answer.ts';
import {canaryToken, cooperative, inputs, written, type Written} from './example.ts';
import type {Exchange} from './exchange.ts';
import {count} from './ledger.ts';

/** Stripe's client writes forms; they are all alike, as are the members in them. */
function memberNumberIn({headers, body}: Exchange): string {
  const fields = headers['content-type']?.includes('json')
    ? (JSON.parse(body) as {memberNumber?: string})
    : {};
  return fields.memberNumber ?? inputs.members.memberNumber;
}

function write(exchange: Exchange, what: Written): Answer {
  const {answers, effects} = exchange.ledger;
  const key = exchange.headers['idempotency-key']?.toString() ?? null;
  const stored = key === null ? undefined : answers.get(key);
  if (stored) return {...stored, headers: {...stored.headers, 'Idempotency-Replayed': 'true'}};
  const memberNumber = memberNumberIn(exchange);
  const id = `${what}-${effects.length + 1}`;
  effects.push({id, key, subject: memberNumber});
  const answer = jsonAnswer({...written[what], ...(what === 'members' ? {memberNumber} : {}), id}, 201);
  if (key !== null) answers.set(key, answer);
  return answer;
}

/** What a sound server would answer; a write takes effect here, once for each Idempotency-Key. */
export function soundAnswer(exchange: Exchange): Answer {
  const {method, path, query, ledger} = exchange;
  if (method === 'POST' && path === '/token') {
    const access_token = `${canaryToken}-${count(ledger, 'tokens')}`;
    return jsonAnswer({access_token, token_type: 'Bearer', expires_in: 3600});
  }
  const what = /^\/cooperatives\/[\d.]+\/(members|loan-applications|orders)$/.exec(path)?.[1];
  if (method === 'POST' && what) return write(exchange, what as Written);
  if (method !== 'GET') return problemAnswer('not-found');
  if (path === '/cooperatives')
    return query.has('cursor')
      ? problemAnswer('invalid-cursor')
      : jsonAnswer({items: [cooperative], nextCursor: null});
  const code = /^\/cooperatives\/([\d.]+)$/.exec(path)?.[1];
  return code ? jsonAnswer({...cooperative, code}) : problemAnswer('not-found');
}
