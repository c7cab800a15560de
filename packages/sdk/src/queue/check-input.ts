import {maxDocumentBytes, uploadDocument, type Route} from '@koperasi/contract';
import {insideOf, type Core} from '../core.js';
import type {CallFacts} from '../errors/koperasi-error.js';
import {RequestError} from '../errors/request-error.js';
import {issueText} from '../request/issue-text.js';
import {isKeyed, prepare} from '../request/prepare.js';
import {mediaType} from '../upload/media-type.js';
import type {StoredBytes} from './queue-store.js';

/**
 * Refuses at once, and not when there is a network again, what the contract does not allow.
 *
 * @throws RequestError
 * @throws TypeError where the route stores nothing, or changes something without saying what the change is based on
 */
export function checkInput(
  core: Core,
  route: Route,
  input: Readonly<Record<string, unknown>>,
  ifMatch: string | null,
): void {
  if (!isKeyed(route)) throw new TypeError(`${route.id} stores nothing: call it instead of queueing it`);
  if (route.changes && ifMatch === null)
    throw new TypeError(`${route.id} needs ifMatch: the ETag of what was seen`);
  prepare(insideOf(core), route, input, {validation: 'strict'}, factsOf(core, route));
}

/**
 * Refuses a file that the route would not take.
 *
 * @throws RequestError
 */
export function checkFile(core: Core, route: Route, {content}: StoredBytes): void {
  if (route.id !== uploadDocument.id) return;
  const refusal = (code: string, maximum?: number): RequestError =>
    new RequestError(factsOf(core, route), [
      {pointer: '#', code, messages: issueText(code, maximum === undefined ? {} : {maximum})},
    ]);
  if (content.byteLength > maxDocumentBytes) throw refusal('too_big', maxDocumentBytes);
  if (mediaType(new Uint8Array(content)) === null) throw refusal('media_type');
}

function factsOf(core: Core, route: Route): CallFacts {
  const {language} = insideOf(core);
  return {route: route.id, language, idempotencyKey: null, attempts: 0, requestId: null};
}
