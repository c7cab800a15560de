import type {LoanDocument} from '../documents.js';

/** Sample documents; their bytes are in `documentContents`. */
export const documents: readonly LoanDocument[] = [
  {
    id: 'doc_unyur01',
    application: 'app_unyur01',
    kind: 'business-plan',
    fileName: 'contoh-rencana-usaha.pdf',
    mediaType: 'application/pdf',
    size: 561,
    sha256: 'eb40e1da62a2d0ca6cd4723e63810cba853d6b51460c19c906dc8c88d89b8324',
    uploadedAt: '2026-01-27T13:20:00+07:00',
  },
  {
    id: 'doc_unyur02',
    application: 'app_unyur01',
    kind: 'collateral-evidence',
    fileName: 'contoh-agunan.pdf',
    mediaType: 'application/pdf',
    size: 560,
    sha256: '37d868099662a7f523ceb9eb1d781587dc583555e117ad5df0c7c3252c3498d0',
    uploadedAt: '2026-01-28T13:20:00+07:00',
  },
  {
    id: 'doc_unyur03',
    application: 'app_unyur03',
    kind: 'deliberation-minutes',
    fileName: 'contoh-berita-acara.pdf',
    mediaType: 'application/pdf',
    size: 571,
    sha256: '32cc3bcfe6428766eaa826c977d25ef4357ca7727c1386745331bdfc88120412',
    uploadedAt: '2026-10-19T13:20:00+07:00',
  },
  {
    id: 'doc_unyur04',
    application: 'app_unyur02',
    kind: 'other',
    fileName: 'contoh-penawaran.pdf',
    mediaType: 'application/pdf',
    size: 574,
    sha256: '8026b831987a6e100da965604048d8aa00cbd6fde9b50e463357f2f7f317e1bf',
    uploadedAt: '2026-11-17T13:20:00+07:00',
  },
];
