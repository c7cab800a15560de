import * as z from 'zod/mini';
import {applicationParams} from './loan-applications.js';
import {page, pageQuery} from './page.js';
import {route} from './route.js';
import {Count} from './amounts.js';
import {Sha256} from './digest.js';
import {Id, Instant, Line, VillageCode, answer, openEnum, request} from './values.js';

const kinds = [
  'deed-of-establishment',
  'legal-entity-decree',
  'tax-number',
  'business-number',
  'business-plan',
  'deliberation-minutes',
  'collateral-evidence',
  'other',
] as const;

/** The types of file that are taken. */
export const documentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

/** Bytes that one document may have. */
export const maxDocumentBytes = 10 * 1024 * 1024;

/** A file that belongs to a loan application. */
export const LoanDocument = answer({
  id: Id,
  application: Id,
  kind: openEnum(kinds),
  fileName: z.string(),
  mediaType: openEnum(documentTypes),
  size: Count,
  sha256: Sha256,
  uploadedAt: Instant,
});

const documentParams = request({cooperative: VillageCode, application: Id, document: Id});

export const listDocuments = route({
  id: 'documents.list',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loan-applications/{application}/documents',
  params: applicationParams,
  query: request(pageQuery),
  response: page(LoanDocument),
  status: 200,
  roles: ['board', 'city-office', 'partner'],
  paged: true,
});

/** The body is the file; `Content-Digest: sha-256=:…:` (RFC 9530) is checked against what arrived. */
export const uploadDocument = route({
  id: 'documents.upload',
  method: 'POST',
  path: '/cooperatives/{cooperative}/loan-applications/{application}/documents',
  params: applicationParams,
  query: request({kind: z.enum(kinds), fileName: Line}),
  body: 'bytes',
  response: LoanDocument,
  status: 201,
  roles: ['board'],
});

export const getDocument = route({
  id: 'documents.get',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loan-applications/{application}/documents/{document}',
  params: documentParams,
  response: LoanDocument,
  status: 200,
  roles: ['board', 'city-office', 'partner'],
});

export const downloadDocument = route({
  id: 'documents.download',
  method: 'GET',
  path: '/cooperatives/{cooperative}/loan-applications/{application}/documents/{document}/content',
  params: documentParams,
  response: 'bytes',
  status: 200,
  roles: ['board', 'city-office', 'partner'],
});

/** Only while the application is a draft. */
export const deleteDocument = route({
  id: 'documents.delete',
  method: 'DELETE',
  path: '/cooperatives/{cooperative}/loan-applications/{application}/documents/{document}',
  params: documentParams,
  response: 'nothing',
  status: 204,
  roles: ['board'],
  changes: true,
});

export type LoanDocument = z.infer<typeof LoanDocument>;
