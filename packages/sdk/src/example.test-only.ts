import type {Cooperative, Member} from '@koperasi/contract';

/** A cooperative as a server answers it. */
export const cooperative: Cooperative = {
  code: '36.73.04.1007',
  kind: 'KKMP',
  name: 'Koperasi Kelurahan Merah Putih Contoh',
  nameSource: 'derived',
  village: 'Contoh',
  district: {code: '36.73.04', name: 'Contoh'},
  regency: {code: '36.73', name: 'Kota Serang'},
  postalCode: null,
  status: 'not-known',
  statusAsOf: null,
  statusSource: null,
  address: null,
  phone: null,
  legalSteps: [{step: 'deed-of-establishment', status: 'not-known', issuedOn: null, source: null}],
  updatedAt: '2026-11-27T09:30:00+07:00',
};

/** A member as a server answers one. */
export const member: Member = {
  id: 'm1',
  cooperative: cooperative.code,
  memberNumber: '001',
  name: 'Contoh',
  role: 'member',
  joinedOn: '2025-07-12',
  leftOn: null,
  status: 'active',
  sample: true,
  updatedAt: '2026-11-27T09:30:00+07:00',
};
