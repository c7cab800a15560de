import {
  AreaCode,
  Id,
  Instant,
  IsoDate,
  Line,
  NationalId,
  PageLimit,
  Percent,
  Text,
  VillageCode,
  WebAddress,
  type Bilingual,
} from '@koperasi/contract';

interface Checking {
  readonly '~standard': {readonly validate: (value: unknown) => unknown};
}

/** The pattern of a schema, as its issues name it: what it says of a text that no schema takes. */
function patternOf(schema: Checking): string {
  const {issues} = schema['~standard'].validate('\0') as {issues: readonly {pattern: string}[]};
  return issues[0]!.pattern;
}

/** What to write where a text has the wrong form, by the pattern that it breaks. */
export const formatSentences: ReadonlyMap<string, Bilingual> = new Map(
  (
    [
      [IsoDate, 'Tulis tanggal sebagai TTTT-BB-HH.', 'Write the day as YYYY-MM-DD.'],
      [
        Instant,
        'Tulis waktu menurut RFC 3339, dengan selisih dari UTC.',
        'Write the time as in RFC 3339, with its offset.',
      ],
      [
        VillageCode,
        'Tulis kode Kemendagri desa atau kelurahan: 00.00.00.0000.',
        'Write the Kemendagri code of a village: 00.00.00.0000.',
      ],
      [
        AreaCode,
        'Tulis kode Kemendagri: 00, 00.00, 00.00.00 atau 00.00.00.0000.',
        'Write a Kemendagri code: 00, 00.00, 00.00.00 or 00.00.00.0000.',
      ],
      [
        Id,
        'Tulis tanda pengenal seperti yang diterima dari server ini.',
        'Write the identifier as this server gave it.',
      ],
      [
        Line,
        'Isi satu baris, tidak kosong, tanpa karakter kendali atau yang tidak terlihat.',
        'Write one line, not blank, without control or invisible characters.',
      ],
      [Text, 'Isi tanpa karakter kendali.', 'Write it without control characters.'],
      [
        Percent,
        'Tulis persen setahun dengan titik desimal, misalnya "6" atau "6.25".',
        'Write percent a year with a decimal point, such as "6" or "6.25".',
      ],
      [NationalId, 'NIK terdiri atas 16 angka.', 'A national id has 16 digits.'],
      [
        WebAddress,
        'Tulis alamat yang diawali http:// atau https://.',
        'Write an address that begins with http:// or https://.',
      ],
      [PageLimit, 'Tulis bilangan dari 1 sampai 100.', 'Write a number from 1 to 100.'],
    ] as const
  ).map(([schema, id, en]) => [patternOf(schema), {id, en}]),
);

const kinds: Readonly<Record<string, Bilingual>> = {
  string: {id: 'teks', en: 'text'},
  number: {id: 'bilangan', en: 'a number'},
  int: {id: 'bilangan bulat', en: 'a whole number'},
  boolean: {id: 'true atau false', en: 'true or false'},
  array: {id: 'daftar', en: 'a list'},
  object: {id: 'objek', en: 'an object'},
};

/** What a kind of JSON value is called. */
export function kindOf(expected: string): Bilingual {
  return Object.hasOwn(kinds, expected) ? kinds[expected]! : {id: 'jenis lain', en: 'another kind'};
}
