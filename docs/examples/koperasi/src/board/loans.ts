import {formatDate, formatMonths, formatPercent, formatRupiah, formatShortDate} from '@koperasi/components';
import type {Client} from '@koperasi/sdk';
import {element, facts} from '../element.ts';
import {readLending, type Lending} from './lending.ts';
import type {Place} from '../place.ts';
import {section, type Section} from '../section.ts';
import {loanStates, methods, word} from '../words.ts';

type Loan = Awaited<ReturnType<Client['loans']['get']>>;
type Balance = Awaited<ReturnType<Client['loans']['balance']>>;

/** The cooperative's loans: what is due next, what is left, and every installment. */
export function loansSection({client, cooperative, ...surroundings}: Place): Section {
  const {signal} = surroundings;
  const load = async (): Promise<Node[]> => {
    const lending = await readLending(client, signal);
    const loans: Loan[] = [];
    for await (const loan of client.loans.list({cooperative}, {signal})) loans.push(loan);
    return Promise.all(
      loans.map(async (loan) => {
        const balance = await client.loans.balance({cooperative, loan: loan.id}, {signal});
        return loanCard(loan, balance, lending);
      }),
    );
  };
  return section(element('h2', {}, 'Pinjaman'), load, {
    ...surroundings,
    empty: 'Belum ada pinjaman. Pinjaman tampil di sini setelah bank mencairkannya.',
  });
}

function loanCard(loan: Loan, balance: Balance, {lenders, schemes}: Lending): HTMLElement {
  const {next, arrears, on} = balance;
  const lender = lenders.get(loan.lender) ?? loan.lender;
  const scheme = schemes.get(loan.scheme);
  return element(
    'article',
    {class: 'kartu', 'aria-label': `Pinjaman ${lender}, ${formatRupiah(loan.principal)}`},
    element(
      'header',
      {},
      element('h3', {}, lender),
      element('span', {class: 'keadaan', 'data-keadaan': loan.state}, word(loanStates, loan.state)),
    ),
    next
      ? element(
          'p',
          {class: 'utama'},
          element('span', {}, `Angsuran berikutnya, ${formatDate(next.dueOn)}`),
          element('strong', {}, formatRupiah(next.amount)),
        )
      : null,
    arrears > 0
      ? element(
          'p',
          {class: 'tunggakan'},
          `⚠ Terlambat ${formatRupiah(arrears)} per ${formatDate(on)}. Bayar ke ${lender}.`,
        )
      : null,
    facts([
      [`Sisa pokok per ${formatShortDate(on)}`, formatRupiah(balance.outstandingPrincipal)],
      ['Sudah dibayar', formatRupiah(balance.paid)],
      ['Pokok pinjaman', formatRupiah(loan.principal)],
      [
        scheme?.wording === 'margin' ? 'Margin setahun' : 'Bunga setahun',
        `${formatPercent(loan.annualRatePercent)}, ${word(methods, loan.method).toLowerCase()}`,
      ],
      ['Jangka waktu', formatMonths(loan.months)],
      ['Dicairkan', formatDate(loan.disbursedOn)],
      ['Program', scheme?.name.id ?? null],
    ]),
    element(
      'kop-loan-schedule',
      {
        cooperative: loan.cooperative,
        loan: loan.id,
        today: on,
        method: loan.method,
        wording: scheme?.wording,
      },
      element('p', {class: 'redup'}, 'Memuat jadwal …'),
    ),
  );
}
