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
