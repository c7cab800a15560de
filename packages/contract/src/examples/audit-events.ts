import type {AuditEvent} from '../audit.js';

/** Sample entries of one trail. `hash` is the SHA-256 of the JSON of the fields before it, in this order and without spaces. */
export const auditEvents: readonly AuditEvent[] = [
  {
    id: 'aud_0001',
    at: '2026-10-08T09:00:00+07:00',
    role: 'city-office',
    operation: 'incubation.recordVisit',
    resource: '/cooperatives/36.73.01.1007/visits/vis_unyur02',
    changed: ['topics', 'visitedOn'],
    requestId: 'req_contoh_0001',
    previousHash: '0000000000000000000000000000000000000000000000000000000000000000',
    hash: '5f043611493668a98541655e9fdf19bb6f443379666f9558cf7280846d3d1d3b',
  },
  {
    id: 'aud_0002',
    at: '2026-10-12T09:00:00+07:00',
    role: 'board',
    operation: 'loanApplications.create',
    resource: '/cooperatives/36.73.01.1007/loan-applications/app_unyur03',
    changed: ['scheme', 'lender', 'amount'],
    requestId: 'req_contoh_0002',
    previousHash: '5f043611493668a98541655e9fdf19bb6f443379666f9558cf7280846d3d1d3b',
    hash: '371c00ee5cfa773208762a7726a919e79adbafacb0157543fc0427ab646157e2',
  },
  {
    id: 'aud_0003',
    at: '2026-10-15T09:00:00+07:00',
    role: 'board',
    operation: 'members.update',
    resource: '/cooperatives/36.73.01.1007/members/mem_unyur06',
    changed: ['name'],
    requestId: 'req_contoh_0003',
    previousHash: '371c00ee5cfa773208762a7726a919e79adbafacb0157543fc0427ab646157e2',
    hash: 'fbbddc2db39e6bf429eb97d0057662ca1e6c06889239eb701e5736ec10da0883',
  },
];
