import type {Handlers} from '../api/handler.ts';
import {problem} from '../api/problem-error.ts';
import {newId} from '../database/new-id.ts';
import {applicationRow} from './application-answer.ts';
import {documentAnswer, documentRow, selectDocuments, type DocumentRow} from './document-answer.ts';
import {isOfType} from './file-type.ts';
import {beforeAll, edge} from './list-edge.ts';
import {lock} from './lock.ts';
import {only} from './only.ts';

const mostDocuments = 50;
const finalStates: readonly string[] = ['disbursed', 'rejected', 'withdrawn'];

// A program may keep the file under its name, and people read the end of a name as its type: no path, and nothing that turns letters round.
const plainName = /^[^/\\\u202a-\u202e\u2066-\u2069]+$/;

function requirePlainName(fileName: string): void {
  if (plainName.test(fileName)) return;
  throw problem('invalid-request', {
    pointer: '#/query/fileName',
    code: 'wrong-format',
    detail: {
      id: 'Tulis nama berkasnya saja, tanpa folder.',
      en: 'Write the name of the file alone, without a path.',
    },
  });
}

// The application says how many documents it has, so it changes with them.
const touch = 'update loan_applications set state = state where id = $1';

/** Files of loan applications. */
export const documentHandlers: Handlers['documents'] = {
  list: async ({query, params, list}) => {
    const rows = await query<DocumentRow>(
      `${selectDocuments} where d.application = $1 and a.cooperative = $2 and d.id > $3 order by d.id limit ${list.limit + 1}`,
      [params.application, params.cooperative, edge(list, 0, beforeAll)],
    );
    if (rows.length === 0) await applicationRow(query, params);
    return list.page(rows, ({id}) => [id], documentAnswer);
  },

  upload: async (request) => {
    const {query, params, search, file, now} = request;
    requirePlainName(search.fileName);
    if (!isOfType(file.content, file.mediaType))
      throw problem('unsupported-media-type', {
        pointer: '#/header/content-type',
        code: 'other-content',
        detail: {
          id: 'Isi berkas bukan dari jenis yang disebut Content-Type.',
          en: 'The file is not of the type that Content-Type names.',
        },
      });
    await lock(query, 'loan_applications', params.application);
    const application = await applicationRow(query, params);
    if (finalStates.includes(application.state)) throw problem('not-in-this-state');
    if (application.document_count >= mostDocuments)
      throw problem('rule-broken', {
        pointer: '#',
        code: 'too-many',
        detail: {
          id: `Paling banyak ${mostDocuments} dokumen untuk satu pengajuan.`,
          en: `At most ${mostDocuments} documents for one application.`,
        },
      });
    const id = newId(now.getTime());
    await query(
      'insert into documents (id, application, kind, file_name, media_type, size, sha256) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, application.id, search.kind, search.fileName, file.mediaType, file.content.length, file.sha256],
    );
    await query('insert into document_contents (document, content) values ($1, $2::bytea)', [
      id,
      file.content,
    ]);
    await query(touch, [application.id]);
    request.audit(`/cooperatives/${params.cooperative}/loan-applications/${application.id}/documents/${id}`, [
      'kind',
      'fileName',
      'content',
    ]);
    return documentAnswer(await documentRow(query, {...params, document: id}));
  },

  get: async ({query, params}) => documentAnswer(await documentRow(query, params)),

  download: async ({query, params}) => {
    const {id, media_type: mediaType, file_name: fileName} = await documentRow(query, params);
    const {content} = only(
      await query<{content: Uint8Array<ArrayBuffer>}>(
        'select content from document_contents where document = $1',
        [id],
      ),
    );
    return {content, mediaType, fileName};
  },

  delete: async (request) => {
    const {query, params} = request;
    await lock(query, 'loan_applications', params.application);
    const document = documentAnswer(await documentRow(query, params));
    request.match(document);
    const {id, state} = await applicationRow(query, params);
    if (state !== 'draft') throw problem('not-in-this-state');
    await query('delete from documents where id = $1', [document.id]);
    await query(touch, [id]);
    request.audit(`/cooperatives/${params.cooperative}/loan-applications/${id}/documents/${document.id}`, [
      'content',
    ]);
    return undefined;
  },
};
