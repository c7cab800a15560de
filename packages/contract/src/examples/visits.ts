import type {Visit} from '../incubation.js';

/** Sample visits of a mentor. */
export const visits: readonly Visit[] = [
  {
    id: 'vis_unyur01',
    cooperative: '36.73.01.1007',
    visitedOn: '2026-09-10',
    topics: ['Pembukuan harian', 'Simpanan wajib'],
    notes: 'Kunjungan contoh: buku kas sudah dipakai setiap hari.',
    nextVisitOn: '2026-10-08',
    recordedAt: '2026-09-10T16:30:00+07:00',
  },
  {
    id: 'vis_unyur02',
    cooperative: '36.73.01.1007',
    visitedOn: '2026-10-08',
    topics: ['Laporan bulanan'],
    notes: null,
    nextVisitOn: null,
    recordedAt: '2026-10-08T16:10:00+07:00',
  },
  {
    id: 'vis_sukawana01',
    cooperative: '36.73.04.1007',
    visitedOn: '2026-09-17',
    topics: ['Pendaftaran anggota', 'Pemesanan beras SPHP'],
    notes: 'Kunjungan contoh.',
    nextVisitOn: '2026-10-15',
    recordedAt: '2026-09-17T14:00:00+07:00',
  },
];
