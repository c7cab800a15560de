import type {Descriptions} from './description.ts';

/** Values that many shapes are made of. */
export const values: Descriptions = {
  Rupiah: {about: 'Whole rupiah, from 0 to 9,007,199,254,740,991.'},
  PositiveRupiah: {about: 'Whole rupiah, at least 1.'},
  Count: {about: 'A whole number, at least 0.'},
  Percent: {about: 'Percent a year as a decimal string, so that no digit is lost: 6 or 6.25.'},
  IsoDate: {about: 'A day of the calendar, YYYY-MM-DD, in the years 1 to 9999.'},
  Instant: {about: 'An instant with its offset from UTC, RFC 3339.'},
  SourceDate: {about: 'A day, a month or a year, as exact as the source names it.'},
  VillageCode: {
    about:
      'The code of a desa (village) or kelurahan (city ward) in the list of the Ministry of Home Affairs (Kemendagri); names repeat, codes do not.',
  },
  AreaCode: {
    about:
      'A Kemendagri code of any level: province, kabupaten or kota (regency or city), kecamatan (district), desa or kelurahan.',
  },
  Id: {about: 'An identifier that says nothing: compare it and keep it, and read nothing into it.'},
  Line: {
    about: 'One line of text that a person typed, not blank; the limit is of UTF-16 code units.',
  },
  Text: {
    about:
      'Text of several lines that a person typed; tabs and line ends are its only control characters, and the limit is of UTF-16 code units.',
  },
  Sha256: {about: 'The SHA-256 of the bytes of a file, in lower-case hexadecimal.'},
  WebAddress: {about: 'An http or https address.'},
  Cursor: {
    about: 'Where a list goes on; signed by the server, and good for this list and this caller alone.',
  },
  PageLimit: {about: 'How many items a page may have, 1 to 100 as decimal digits; 20 when left out.'},
  Bilingual: {
    about: 'One thing said in two languages.',
    fields: {id: 'In Indonesian.', en: 'In English.'},
  },
  Source: {
    about: 'Where a fact was read.',
    fields: {
      url: 'The address of the page, or null where it has none.',
      publisher: 'Who published it, or null where that is not known.',
      date: 'When it was published, or null where the page does not say.',
    },
  },
  Problem: {
    about: 'What went wrong, RFC 9457; it never repeats a value that was sent.',
    fields: {
      type: 'The address of this kind of problem, `/problems/` and the code.',
      code: 'The kind of problem, for programs.',
      title: 'The kind of problem, in a few English words.',
      status: 'The HTTP status, once more.',
      detail: 'What to do, for people.',
      requestId: 'The id of the request, to be named in a report.',
      errors: 'Each thing that is wrong with the request, where that can be said.',
    },
  },
  ProblemDetail: {
    about: 'One thing that is wrong with a request.',
    fields: {
      pointer:
        'A JSON Pointer into the body as a fragment (`#/name`), or `#/query/…`, `#/path/…` and `#/header/…` for what is not in it.',
      code: 'What is wrong, for programs.',
      detail: 'What is wrong, for people.',
    },
  },
  Me: {
    about: 'Who the caller is, as the server understood the token.',
    fields: {
      role: 'The role of the token; `public` without one.',
      cooperative: 'The cooperative of a member or a board, otherwise null.',
      member: 'The member whom the token stands for, otherwise null.',
      partner: 'The partner whom the token stands for, otherwise null.',
      area: 'The area of a city office, otherwise null.',
      permissions: 'What the token may see beyond its role: savings, the last digits of national ids.',
    },
  },
};
