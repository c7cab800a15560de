import {parseRupiah} from '@koperasi/components';
import type {Client} from '@koperasi/sdk';

type Body = Parameters<Client['loanApplications']['create']>[0]['body'];

/** What a form says, and what to say of fields where nothing is chosen or the text is no number: a sentence by the field's name. */
export interface Reading {
  readonly body: Body;
  readonly unread: ReadonlyMap<string, string>;
}

/**
 * Reads the fields as the contract names them; it is the client that checks them, all at once. What is not filled in is left out, and
 * a text that is no number becomes one that no contract takes.
 */
export function readForm(data: FormData): Reading {
  const unread = new Map<string, string>();
  const text = (name: string): string | undefined => String(data.get(name) ?? '').trim() || undefined;
  const choice = (name: string): string | undefined => {
    const chosen = text(name);
    if (chosen === undefined) unread.set(name, 'Pilih salah satu.');
    return chosen;
  };
  const number = (name: string, read: (typed: string) => number, sentence: string): number | undefined => {
    const typed = text(name);
    const amount = typed === undefined ? undefined : read(typed);
    if (Number.isNaN(amount)) unread.set(name, sentence);
    return amount;
  };
  const rupiah = (name: string): number | undefined =>
    number(name, amountOf, 'Tulis jumlah rupiah bulat, misalnya 400 juta atau 400.000.000.');

  const collateral = [];
  for (let at = 0; data.has(`collateral/${at}/owner`); at += 1) {
    const name = (field: string): string => `collateral/${at}/${field}`;
    collateral.push({
      owner: choice(name('owner')),
      kind: choice(name('kind')),
      description: text(name('description')),
      appraisedValue: rupiah(name('appraisedValue')) ?? null,
      appraisedOn: text(name('appraisedOn')) ?? null,
      appraiser: text(name('appraiser')) ?? null,
    });
  }
  const body = {
    scheme: choice('scheme'),
    lender: choice('lender'),
    purpose: text('purpose'),
    capitalExpenditure: rupiah('capitalExpenditure'),
    operatingExpenditure: rupiah('operatingExpenditure'),
    annualRatePercent: text('annualRatePercent')?.replace(/\s*%$/, '').replace(',', '.'),
    months: number('months', Number, 'Tulis jumlah bulan, misalnya 60.'),
    method: choice('method'),
    collateral,
  };
  return {body: body as Body, unread};
}

function amountOf(typed: string): number {
  const reading = parseRupiah(typed);
  return reading.ok ? reading.amount : Number.NaN;
}
