import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {schedule} from '@koperasi/loan';
import './installment-table.define.js';
import type {InstallmentTable} from './installment-table.js';

type Arguments = Partial<
  Pick<
    InstallmentTable,
    | 'principal'
    | 'rate'
    | 'months'
    | 'method'
    | 'graceMonths'
    | 'graceInterest'
    | 'graceOutside'
    | 'start'
    | 'dueDay'
    | 'wording'
    | 'schedule'
    | 'messages'
    | 'terms'
    | 'workingDays'
    | 'holidays'
    | 'payments'
    | 'today'
  >
>;

const meta: Meta<Arguments> = {
  title: 'Tabel angsuran',
  component: 'kop-installment-table',
  args: {principal: 3_000_000_000, rate: '3', months: 120, method: 'annuity', start: '2026-12-01'},
  argTypes: {
    method: {control: 'select', options: ['annuity', 'equal-principal', 'flat']},
    graceInterest: {control: 'select', options: ['paid', 'capitalised', 'deferred', 'free']},
    wording: {control: 'select', options: ['interest', 'margin']},
    schedule: {table: {disable: true}},
    terms: {table: {disable: true}},
  },
  render: (args) => html`
    <kop-installment-table
      principal=${args.principal ?? nothing}
      rate=${args.rate ?? nothing}
      months=${args.months ?? nothing}
      method=${args.method ?? nothing}
      grace-months=${args.graceMonths ?? nothing}
      grace-interest=${args.graceInterest ?? nothing}
      ?grace-outside=${args.graceOutside}
      start=${args.start ?? nothing}
      due-day=${args.dueDay ?? nothing}
      wording=${args.wording ?? nothing}
      ?working-days=${args.workingDays}
      today=${args.today ?? nothing}
      .holidays=${args.holidays ?? []}
      .payments=${args.payments}
      .terms=${args.terms}
      .schedule=${args.schedule}
      .messages=${args.messages ?? {}}
    ></kop-installment-table>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Rp 3 billion at 3 % over 120 months, due on the day of the month on which it was disbursed. */
export const Default: Story = {name: 'Bawaan'};
export const DueOnThe12th: Story = {name: 'Jatuh tempo tanggal 12', args: {dueDay: 12, start: '2026-12-20'}};
export const MonthEnd: Story = {name: 'Cair pada akhir bulan', args: {start: '2027-01-31', months: 14}};
export const WithoutDates: Story = {
  name: 'Tanpa tanggal',
  render: () => html`
    <kop-installment-table
      principal="3000000000"
      rate="3"
      months="120"
      method="annuity"
    ></kop-installment-table>
  `,
};
export const EqualPrincipal: Story = {name: 'Cara menurun', args: {method: 'equal-principal'}};
export const Flat: Story = {name: 'Cara flat', args: {method: 'flat'}};
export const ZeroRate: Story = {name: 'Bunga nol', args: {rate: '0', months: 24, principal: 120_000_000}};
export const OneMonth: Story = {name: 'Satu bulan', args: {months: 1, principal: 5_000_000}};
export const Capitalised: Story = {
  name: 'Masa tenggang, bunga ditambahkan ke pokok',
  args: {rate: '6', months: 72, graceMonths: 6, graceInterest: 'capitalised'},
};
export const Deferred: Story = {
  name: 'Masa tenggang, bunga ditagih kemudian',
  args: {rate: '6', months: 72, graceMonths: 6, graceInterest: 'deferred'},
};
export const Margin: Story = {name: 'Syariah: margin', args: {wording: 'margin', rate: '6', months: 72}};
export const ReadySchedule: Story = {
  name: 'Jadwal yang sudah dihitung',
  args: {schedule: schedule({principal: 500_000_000, annualRatePercent: '6', months: 36, method: 'annuity'})},
};
/** 360 rows, each in the document: closed years are opened on paper. */
export const ThirtyYears: Story = {name: 'Tiga puluh tahun', args: {months: 360}};
/** Rp 300 million at 6 % over 24 months from 20 August 2026, on 24 January 2027: one part and one whole installment are missing. */
const paid: Arguments = {
  principal: 300_000_000,
  rate: '6',
  months: 24,
  start: '2026-08-20',
  dueDay: 12,
  workingDays: true,
  today: '2027-01-24',
  payments: [
    {number: 1, amount: 13_296_183, paidOn: '2026-09-11'},
    {number: 2, amount: 13_300_000, paidOn: '2026-10-12'},
    {number: 3, amount: 13_296_183, paidOn: '2026-11-12'},
    {number: 4, amount: 10_000_000, paidOn: '2026-12-14'},
    {number: 6, amount: 5_000_000, paidOn: '2027-01-20'},
  ],
};
export const Payments: Story = {name: 'Lunas, terlambat, dan jatuh tempo', args: paid};
export const PaymentsNarrow: Story = {
  name: 'Lunas dan terlambat, layar 320 piksel',
  args: paid,
  parameters: {viewport: {options: {narrow: {name: '320', styles: {width: '320px', height: '640px'}}}}},
  globals: {viewport: {value: 'narrow'}},
};
export const PaymentsDark: Story = {
  name: 'Lunas dan terlambat, gelap',
  args: paid,
  parameters: {scheme: 'dark'},
};
export const PaymentsEnglish: Story = {
  name: 'Paid and late, English',
  args: paid,
  parameters: {language: 'en'},
};
export const PaymentsWithoutDates: Story = {
  name: 'Pembayaran tanpa tanggal jatuh tempo',
  render: () => html`
    <kop-installment-table
      principal="300000000"
      rate="6"
      months="24"
      method="annuity"
      .payments=${paid.payments}
    ></kop-installment-table>
  `,
};
export const WrongPayments: Story = {
  name: 'Pembayaran yang salah',
  args: {
    ...paid,
    payments: [
      ...paid.payments!,
      {number: 99, amount: 13_296_183, paidOn: '2027-02-12'},
      {number: 7, amount: -1, paidOn: '2027-02-12'},
      {number: 7, amount: 13_296_183, paidOn: '12/02/2027'},
    ],
  },
};
export const PresentRow: Story = {name: 'Angsuran berjalan', args: {dueDay: 12, today: '2030-03-01'}};
/** 25 and 26 December 2026 are holidays of the example; 12 December is a Saturday. */
export const WorkingDays: Story = {
  name: 'Dibayar pada hari kerja',
  args: {start: '2026-11-25', months: 24, holidays: ['2026-12-25', '2026-12-26', '2027-01-01']},
};
export const DatedTerms: Story = {
  name: 'Bunga dihitung per hari',
  args: {
    terms: {
      principal: 500_000_000,
      annualRatePercent: '6',
      months: 24,
      method: 'annuity',
      dates: {
        disbursedOn: '2026-11-20',
        dueDay: 12,
        dayCount: 'actual/365',
        interest: 'by-days',
        payment: 'level',
      },
    },
  },
};
/** A schedule that is not one, as a page without types may give it. */
export const WrongSchedule: Story = {
  name: 'Jadwal yang salah',
  args: {schedule: {rows: 'semua'} as unknown as NonNullable<Arguments['schedule']>},
};
export const WrongAttributes: Story = {name: 'Atribut yang salah', args: {method: 'anuitas'}};
/** Before the element is ready, without JavaScript, and while it is given nothing. */
export const Slotted: Story = {
  name: 'Tabel dari halaman',
  render: () => html`
    <kop-installment-table>
      <table>
        <caption>
          Contoh tabel dari halaman
        </caption>
        <thead>
          <tr>
            <th scope="col">Angsuran ke-</th>
            <th scope="col">Total angsuran (Rp)</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>1</td>
            <td>28.968.223</td>
          </tr>
        </tbody>
      </table>
    </kop-installment-table>
  `,
};
export const English: Story = {name: 'English', parameters: {language: 'en'}};
export const Dark: Story = {name: 'Gelap', parameters: {scheme: 'dark'}};
export const Narrow: Story = {
  name: 'Layar 320 piksel',
  parameters: {viewport: {options: {narrow: {name: '320', styles: {width: '320px', height: '640px'}}}}},
  globals: {viewport: {value: 'narrow'}},
};
/** What a printer gets: choose print in the browser, or emulate the print medium. */
export const Print: Story = {name: 'Cetak', args: {months: 36}};
