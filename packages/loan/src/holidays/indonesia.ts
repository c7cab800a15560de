/** A day off in Indonesia, whatever weekday it is. */
export interface Holiday {
  /** ISO date. */
  readonly on: string;
  /** As the decree has it, in Indonesian. */
  readonly name: string;
  /** `collective-leave` (cuti bersama) is the day beside a feast that employers may give. */
  readonly kind: 'holiday' | 'collective-leave';
}

/** Where the days of a year were read. */
export interface HolidaySource {
  readonly year: number;
  /** The joint decree (Surat Keputusan Bersama) of three ministers. */
  readonly decree: string;
  readonly url: string;
  readonly publisher: string;
  /** ISO day on which it was read. */
  readonly read: string;
}

const decreeOf2026 =
  'SKB Menteri Agama 1497/2025, Menteri Ketenagakerjaan 2/2025, Menteri PANRB 5/2025, of 2025-09-19';

/** One or more for each year that `indonesianHolidays` has. */
export const indonesianHolidaySources: readonly HolidaySource[] = [
  {
    year: 2026,
    decree: decreeOf2026,
    url: 'https://www.brilio.net/serius/rincian-lengkap-libur-cuti-bersama-2026-17-hari-libur-nasional-dan-8-cuti-bersama-2026-250920i.html',
    publisher: 'Brilio, all 25 days',
    read: '2026-11-24',
  },
  {
    year: 2026,
    decree: decreeOf2026,
    url: 'https://www.soearatimoer.net/2025/09/pemerintah-tetapkan-17-hari-libur.html',
    publisher: 'Soeara Timoer, the 17 holidays with their weekdays',
    read: '2026-11-24',
  },
  {
    year: 2026,
    decree: decreeOf2026,
    url: 'https://eksekutor.com/pemerintah-tetapkan-25-hari-libur-dan-cuti-bersama-2026',
    publisher: 'Eksekutor, the decree and its numbers',
    read: '2026-11-24',
  },
];

/**
 * National holidays and collective leave, by date; the years that no decree was read for are missing.
 *
 * @see docs/sources/dates.md#holidays
 */
export const indonesianHolidays: readonly Holiday[] = [
  {on: '2026-01-01', name: 'Tahun Baru 2026 Masehi', kind: 'holiday'},
  {on: '2026-01-16', name: 'Isra Mikraj Nabi Muhammad saw.', kind: 'holiday'},
  {on: '2026-02-16', name: 'Tahun Baru Imlek 2577 Kongzili', kind: 'collective-leave'},
  {on: '2026-02-17', name: 'Tahun Baru Imlek 2577 Kongzili', kind: 'holiday'},
  {on: '2026-03-18', name: 'Hari Suci Nyepi (Tahun Baru Saka 1948)', kind: 'collective-leave'},
  {on: '2026-03-19', name: 'Hari Suci Nyepi (Tahun Baru Saka 1948)', kind: 'holiday'},
  {on: '2026-03-20', name: 'Idulfitri 1447 Hijriah', kind: 'collective-leave'},
  {on: '2026-03-21', name: 'Idulfitri 1447 Hijriah', kind: 'holiday'},
  {on: '2026-03-22', name: 'Idulfitri 1447 Hijriah', kind: 'holiday'},
  {on: '2026-03-23', name: 'Idulfitri 1447 Hijriah', kind: 'collective-leave'},
  {on: '2026-03-24', name: 'Idulfitri 1447 Hijriah', kind: 'collective-leave'},
  {on: '2026-04-03', name: 'Wafat Yesus Kristus', kind: 'holiday'},
  {on: '2026-04-05', name: 'Kebangkitan Yesus Kristus (Paskah)', kind: 'holiday'},
  {on: '2026-05-01', name: 'Hari Buruh Internasional', kind: 'holiday'},
  {on: '2026-05-14', name: 'Kenaikan Yesus Kristus', kind: 'holiday'},
  {on: '2026-05-15', name: 'Kenaikan Yesus Kristus', kind: 'collective-leave'},
  {on: '2026-05-27', name: 'Iduladha 1447 Hijriah', kind: 'holiday'},
  {on: '2026-05-28', name: 'Iduladha 1447 Hijriah', kind: 'collective-leave'},
  {on: '2026-05-31', name: 'Hari Raya Waisak 2570 BE', kind: 'holiday'},
  {on: '2026-06-01', name: 'Hari Lahir Pancasila', kind: 'holiday'},
  {on: '2026-06-16', name: '1 Muharam, Tahun Baru Islam 1448 Hijriah', kind: 'holiday'},
  {on: '2026-08-17', name: 'Proklamasi Kemerdekaan', kind: 'holiday'},
  {on: '2026-08-25', name: 'Maulid Nabi Muhammad saw.', kind: 'holiday'},
  {on: '2026-12-24', name: 'Kelahiran Yesus Kristus', kind: 'collective-leave'},
  {on: '2026-12-25', name: 'Kelahiran Yesus Kristus', kind: 'holiday'},
];
