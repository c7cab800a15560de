import type {LoanDocument} from '@koperasi/contract';
import type {Query} from '../database/database.ts';
import type {ApplicationPath} from './application-answer.ts';
import {only} from './only.ts';

/** A document as it is stored, without its content. */
export interface DocumentRow {
  readonly id: string;
  readonly application: string;
  readonly kind: string;
  readonly file_name: string;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly uploaded_at: string;
}

/** What `DocumentRow` is read from, up to its `where`. */
export const selectDocuments = `select d.id, d.application, d.kind, d.file_name, d.media_type, d.size, d.sha256, d.uploaded_at
  from documents d join loan_applications a on a.id = d.application`;

/** A document as it is sent. */
export function documentAnswer(row: DocumentRow): LoanDocument {
  return {
    id: row.id,
    application: row.application,
    kind: row.kind,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
    uploadedAt: row.uploaded_at,
  };
}

/**
 * The row of a document of an application.
 *
 * @throws ProblemError `not-found`
 */
export async function documentRow(
  query: Query,
  path: ApplicationPath & {readonly document: string},
): Promise<DocumentRow> {
  const text = `${selectDocuments} where d.id = $1 and d.application = $2 and a.cooperative = $3`;
  return only(await query<DocumentRow>(text, [path.document, path.application, path.cooperative]));
}
