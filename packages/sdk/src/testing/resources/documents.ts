import {
  deleteDocument,
  downloadDocument,
  getDocument,
  listDocuments,
  uploadDocument,
  type LoanDocument,
} from '@koperasi/contract';
import {handler, type Caller, type Handler} from '../handler.js';
import {found, Refusal} from '../refusal.js';
import {sha256} from '../sha-256.js';
import type {StoredDocument, TestState} from '../test-state.js';
import {applicationOf} from './loan-applications.js';

/** Files of applications; type, size and digest were checked before. */
export const documentHandlers: readonly Handler[] = [
  handler(listDocuments, ({state, caller, input}) => {
    const {id} = applicationOf(state, input, caller);
    return state.documents.map(({document}) => document).filter(({application}) => application === id);
  }),
  handler(uploadDocument, async ({state, caller, input, now, mediaType}) => {
    const application = applicationOf(state, input, caller);
    if (['disbursed', 'rejected', 'withdrawn'].includes(application.state))
      throw new Refusal('not-in-this-state');
    const content = input.body as Uint8Array<ArrayBuffer>;
    const digest = await sha256(content);
    const document: LoanDocument = {
      id: state.newId('doc'),
      application: application.id,
      kind: input.kind,
      fileName: input.fileName,
      mediaType,
      size: content.length,
      sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
      uploadedAt: now,
    };
    state.documents.push({document, content});
    application.documentCount += 1;
    application.updatedAt = now;
    return document;
  }),
  handler(getDocument, ({state, caller, input}) => documentOf(state, input, caller).document),
  handler(downloadDocument, ({state, caller, input}) => documentOf(state, input, caller).content),
  handler(deleteDocument, ({state, caller, input, now}) => {
    const stored = documentOf(state, input, caller);
    const application = applicationOf(state, input, caller);
    if (application.state !== 'draft') throw new Refusal('not-in-this-state');
    state.documents = state.documents.filter((one) => one !== stored);
    application.documentCount -= 1;
    application.updatedAt = now;
    return undefined;
  }),
];

/** @throws Refusal `not-found` */
function documentOf(
  state: TestState,
  input: {cooperative: string; application: string; document: string},
  caller: Caller,
): StoredDocument {
  const {id} = applicationOf(state, input, caller);
  return found(
    state.documents.find(({document}) => document.id === input.document && document.application === id),
  );
}
