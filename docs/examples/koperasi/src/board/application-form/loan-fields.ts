import {formatMonths, formatPercent, formatRupiah} from '@koperasi/components';
import {element, type Attributes} from '../../element.ts';
import {field, select, type Field} from '../../field.ts';
import type {Lending, Scheme} from '../lending.ts';
import {methods} from '../../words.ts';

/** The fields of an application apart from its collateral, named as the contract names them. */
export function loanFields({lenders, schemes}: Lending): readonly Field[] {
  const named = (name: string, label: string, control: Field['control'], hint?: string): Field =>
    field(`pengajuan-${name}`, label, control, hint);
  const input = (name: string, more: Attributes = {}): HTMLInputElement =>
    element('input', {name, autocomplete: 'off', ...more});
  const names = [...schemes].map(([id, scheme]) => [id, scheme.name.id] as const);

  const scheme = named(
    'scheme',
    'Program',
    select({name: 'scheme'}, Object.fromEntries(names), 'Pilih program'),
  );
  const limits = (): void => {
    scheme.hint(limitsOf(schemes.get(scheme.control.value)));
  };
  scheme.control.addEventListener('change', limits);
  return [
    scheme,
    named('lender', 'Pemberi pinjaman', select({name: 'lender'}, Object.fromEntries(lenders), 'Pilih bank')),
    named(
      'purpose',
      'Tujuan',
      element('textarea', {name: 'purpose', rows: 3}),
      'Misalnya gerai sembako dan gudangnya.',
    ),
    named(
      'capitalExpenditure',
      'Belanja modal (rupiah)',
      input('capitalExpenditure'),
      'Misalnya 400 juta. Tulis 0 bila tidak ada.',
    ),
    named(
      'operatingExpenditure',
      'Belanja operasional (rupiah)',
      input('operatingExpenditure'),
      'Misalnya 80 juta. Tulis 0 bila tidak ada.',
    ),
    named('annualRatePercent', 'Bunga setahun (persen)', input('annualRatePercent', {inputmode: 'decimal'})),
    named('months', 'Jangka waktu (bulan)', input('months', {inputmode: 'numeric'})),
    named(
      'method',
      'Cara angsuran',
      select({name: 'method'}, methods, 'Pilih cara'),
      'Tanyakan kepada bank cara yang dipakainya.',
    ),
  ];
}

/** What the scheme allows, as far as somebody has stated it. */
function limitsOf(scheme: Scheme | undefined): string {
  if (!scheme) return '';
  const {ceiling, rate, maxMonths, statusNote} = scheme;
  const parts = [
    ceiling === null ? 'plafon belum diketahui' : `paling banyak ${formatRupiah(ceiling)}`,
    rate === null
      ? 'bunga belum diketahui'
      : `${rate.kind === 'at-most' ? 'bunga paling tinggi' : 'bunga'} ${formatPercent(rate.percent)} setahun`,
    maxMonths === null ? 'jangka waktu belum diketahui' : `paling lama ${formatMonths(maxMonths)}`,
  ];
  return `Batasnya: ${parts.join(', ')}. ${statusNote?.id ?? ''}`.trim();
}
