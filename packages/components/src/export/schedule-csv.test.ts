import {parse} from 'csv-parse/sync';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import {handoverWith} from './handover.test-only.js';
import {scheduleCsv} from './schedule-csv.js';

const bom = '\uFEFF';

/** Read by two programs that know nothing of each other; both refuse records of different lengths. */
function read(csv: string, delimiter: string): string[][] {
  const {data, errors} = Papa.parse<string[]>(csv.slice(bom.length), {
    delimiter,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(parse(csv, {delimiter, bom: true, record_delimiter: '\r\n'})).toEqual(data);
  return data;
}

/** The rows below the head of the schedule. */
function rowsOf(records: readonly string[][], head: string): string[][] {
  return records.slice(records.findIndex(([first]) => first === head) + 1);
}

describe('a plan as CSV', () => {
  it('has every row with its dates, and the sums', () => {
    const rows = rowsOf(read(scheduleCsv(handoverWith()), ';'), 'No.');
    expect(rows).toHaveLength(121);
    expect(rows[0]).toEqual(['1', '2027-01-01', '21468223', '7500000', '28968223', '2978531777']);
    expect(rows[59]).toEqual(['60', '2031-12-01', '24875659', '4092564', '28968223', '1612149954']);
    expect(rows[119]).toEqual(['120', '2036-12-01', '28896035', '72240', '28968275', '0']);
    expect(rows[120]).toEqual(['Jumlah', '', '3000000000', '476186812', '3476186812', '']);
  });

  it('begins with the terms, the scheme, its sources and when it was computed', () => {
    const records = read(scheduleCsv(handoverWith({rate: '2,75'})), ';');
    const said = new Map(records.map(([label = '', value = '']) => [label, value]));
    expect(Object.fromEntries(said)).toMatchObject({
      'Jumlah pinjaman (Rp)': '3000000000',
      'Jangka waktu (bulan)': '120',
      'Bunga per tahun (%)': '2,75',
      'Cara hitung bunga': 'Anuitas',
      'Tanggal pencairan': '2026-12-01',
      Provisi: 'belum diketahui',
      'Skema pembiayaan': 'Koperasi Kelurahan Merah Putih Kota Serang (2025)',
      Status: 'pernyataan, bukan aturan bank',
      'Sumber diperiksa': '2026-11-23',
      'Dihitung pada': '2026-11-24',
      'Versi angka': '1',
    });
    expect(said.get('Sumber')).toMatch(/^Banten Intens, 8 Juli 2025, https:\/\/bantenintens\.co\.id\//);
  });

  it('has commas between fields and points before decimals in English', () => {
    const csv = scheduleCsv(handoverWith({rate: '2.75', method: 'equal-principal', months: '24'}, 'en'));
    const records = read(csv, ',');
    expect(records).toContainEqual(['Interest per year (%)', '2.75', '', '', '', '']);
    // 125,000,000 of principal; 2.75 percent of 3 billion in twelve parts.
    expect(rowsOf(records, 'No.')[0]).toEqual([
      '1',
      '2027-01-01',
      '125000000',
      '6875000',
      '131875000',
      '2875000000',
    ]);
  });

  it('says margin, what joined the principal, and when a due day is no working day', () => {
    const change = {scheme: 'pmk-49-2025-syariah', graceMonths: '6', graceInterest: 'capitalised'} as const;
    const csv = scheduleCsv(handoverWith({...change, method: 'flat'}));
    const records = read(csv, ';');
    expect(csv).not.toMatch(/bunga/i);
    expect(records.map(([, value]) => value)).toContain(
      'Tanggal bayar mulai 2027 baru disesuaikan dengan akhir pekan, belum dengan hari libur nasional.',
    );
    const head = records.find(([first]) => first === 'No.');
    expect(head).toEqual([
      'No.',
      'Jatuh tempo',
      'Dibayar pada',
      'Pokok (Rp)',
      'Margin (Rp)',
      'Masuk ke pokok (Rp)',
      'Angsuran (Rp)',
      'Sisa pokok (Rp)',
    ]);
    const rows = rowsOf(records, 'No.');
    // 12 June 2027 is a Saturday; after six months the balance is what docs/sources.md states.
    expect(rows[5]).toEqual(['6', '2027-06-12', '2027-06-14', '0', '0', '15378769', '0', '3091132529']);
    expect(rows.at(-1)).toEqual(['Jumlah', '', '', '3091132529', '1020073735', '91132529', '4111206264', '']);
  });

  it('has no dates where none is known', () => {
    const records = read(scheduleCsv(handoverWith({start: ''})), ';');
    expect(rowsOf(records, 'No.')[0]).toEqual(['1', '21468223', '7500000', '28968223', '2978531777']);
  });

  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://example.org","x")'])(
    'lets no spreadsheet take the text %j for a formula',
    (name) => {
      const handover = handoverWith();
      const scheme = {...handover.scheme, name: {id: name, en: name}};
      const records = read(scheduleCsv({...handover, scheme}), ';');
      expect(records).toContainEqual(['Skema pembiayaan', `'${name}`, '', '', '', '']);
    },
  );

  it('begins with a byte order mark, and ends each record as RFC 4180 says', () => {
    const csv = scheduleCsv(handoverWith());
    expect(csv.startsWith(bom)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u00a0]/);
  });
});
