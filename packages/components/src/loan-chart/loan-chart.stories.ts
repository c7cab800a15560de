import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {schedule, scheduleWithChanges, type LoanTerms} from '@koperasi/loan';
import {tokens} from '../theme/tokens.styles.js';
import './loan-chart.define.js';
import type {LoanChart} from './loan-chart.js';

type Arguments = Partial<
  Pick<LoanChart, 'schedule' | 'others' | 'grace' | 'start' | 'dueDay' | 'locale' | 'interest'>
>;

const terms: LoanTerms = {
  principal: 3_000_000_000,
  annualRatePercent: '6',
  months: 72,
  method: 'annuity',
};

const meta: Meta<Arguments> = {
  title: 'Grafik angsuran',
  component: 'kop-loan-chart',
  args: {schedule: schedule(terms), interest: 'Bunga', start: '2026-11-20', dueDay: 12},
  argTypes: {schedule: {table: {disable: true}}, others: {table: {disable: true}}},
  // Colours and the small size come from the simulator around it.
  render: (args) =>
    html`<style>
        ${tokens.cssText.replaceAll(':host', '.frame')} .frame {
          --_small: max(0.875em, 14px);
          color: var(--_text);
          line-height: 1.5;
        }
      </style>
      <div class="frame">
        <kop-loan-chart
          .schedule=${args.schedule}
          .others=${args.others ?? []}
          .grace=${args.grace ?? 0}
          .start=${args.start}
          .dueDay=${args.dueDay}
          .locale=${args.locale ?? 'id'}
          .interest=${args.interest ?? ''}
        ></kop-loan-chart>
      </div>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Moves to a month as a person does with the keys. */
function reading(...keys: readonly string[]): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const chart = canvasElement.querySelector<LoanChart>('kop-loan-chart')!;
    await chart.updateComplete;
    const slider = chart.shadowRoot!.querySelector<HTMLElement>('[role=slider]')!;
    slider.focus();
    for (const key of keys) slider.dispatchEvent(new KeyboardEvent('keydown', {key}));
    await chart.updateComplete;
  };
}

const others = [
  {label: 'Rencana B', schedule: schedule({...terms, method: 'flat', months: 48})},
  {label: 'Rencana C', schedule: schedule({...terms, months: 96})},
];

export const Default: Story = {name: 'Bawaan'};
export const Read: Story = {name: 'Angka satu bulan', play: reading('PageUp', 'ArrowLeft')};
export const Three: Story = {name: 'Tiga rencana', args: {others}};
export const ThreeRead: Story = {
  name: 'Tiga rencana, setelah satu lunas',
  args: {others},
  play: reading('End', 'PageDown', 'PageDown'),
};
export const SameLength: Story = {
  name: 'Tiga rencana sama panjang, nama panjang',
  args: {
    others: [
      {label: 'Pokok menurun', schedule: schedule({...terms, method: 'equal-principal'})},
      {
        label: 'Masa tenggang 12 bulan',
        schedule: schedule({
          ...terms,
          grace: {months: 12, interest: 'capitalised', withinTenor: true},
        }),
      },
    ],
  },
};
export const ExtraOnce: Story = {
  name: 'Sekali pembayaran tambahan',
  args: {
    schedule: scheduleWithChanges(terms, {
      extraPayments: [{month: 24, amount: 800_000_000, effect: 'shorter-tenor'}],
    }),
    others: [{label: 'Tanpa tambahan', schedule: schedule(terms)}],
  },
  play: reading('PageUp', 'PageUp', 'ArrowLeft'),
};
export const ExtraMonthly: Story = {
  name: 'Pembayaran tambahan tiap bulan',
  args: {
    schedule: scheduleWithChanges(terms, {
      extraPayments: [{fromMonth: 13, amount: 10_000_000, effect: 'shorter-tenor'}],
    }),
  },
};
export const Stages: Story = {
  name: 'Pencairan bertahap dalam masa tenggang',
  args: {
    schedule: scheduleWithChanges(
      {...terms, grace: {months: 6, interest: 'paid', withinTenor: true}},
      {
        stages: [
          {month: 0, amount: 1_000_000_000},
          {month: 3, amount: 2_000_000_000},
        ],
      },
    ),
    grace: 6,
  },
  play: reading('ArrowRight', 'ArrowRight'),
};
export const Margin: Story = {name: 'Syariah: margin', args: {interest: 'Margin'}, play: reading()};
export const WithoutDates: Story = {
  name: 'Tanpa tanggal',
  args: {schedule: schedule({...terms, months: 5}), start: undefined},
  play: reading('End'),
};
export const English: Story = {
  name: 'English',
  parameters: {language: 'en'},
  args: {locale: 'en', interest: 'Interest', others},
  play: reading('PageUp'),
};
