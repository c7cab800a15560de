import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../loan-simulator/loan-simulator.define.js';
import type {LoanPanel} from '../panel/loan-panel.js';
import {enterInPanel, openedPanel} from '../panel/opened-panel.test-only.js';

interface Arguments {
  scheme?: string;
  principal?: number;
  months?: number;
  method?: string;
  start?: string;
  graceMonths?: number;
  graceInterest?: string;
  disabled?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Simulasi pinjaman/Bayar lebih awal',
  args: {start: '2026-12-01'},
  render: ({scheme, principal, months, method, start, graceMonths, graceInterest, disabled}) => html`
    <kop-loan-simulator
      .scheme=${scheme}
      .principal=${principal}
      .months=${months}
      .method=${method}
      .start=${start}
      .graceMonths=${graceMonths}
      .graceInterest=${graceInterest}
      ?disabled=${disabled}
      today="2026-11-23"
    ></kop-loan-simulator>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;

interface Entry {
  fields?: Readonly<Record<string, string>>;
  monthly?: boolean;
  effect?: string;
  /** Unfolds the schedule. */
  schedule?: boolean;
}

/** Opens the panel, chooses and enters. */
function entered({fields = {}, monthly, effect, schedule}: Entry): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const root = await openedPanel(canvasElement, 'early');
    const choose = async (value: string): Promise<void> => {
      root.querySelector<HTMLInputElement>(`[type=radio][value=${value}]`)!.click();
      await (root.host as LoanPanel).updateComplete;
    };
    if (monthly) await choose('monthly');
    for (const [id, text] of Object.entries(fields)) await enterInPanel(root, id, text);
    if (schedule) root.querySelector<HTMLDetailsElement>('.content details')!.open = true;
    if (effect) await choose(effect);
  };
}

export const NotAsked: Story = {name: 'Belum diisi', play: entered({})};
export const Once: Story = {name: 'Sekali', play: entered({fields: {extra: '100 juta'}})};
export const Monthly: Story = {
  name: 'Setiap bulan',
  play: entered({monthly: true, fields: {extra: '10 juta'}}),
};
export const WithSchedule: Story = {
  name: 'Dengan jadwalnya',
  play: entered({fields: {extra: '100 juta'}, effect: 'smaller-installment', schedule: true}),
};
export const Settlement: Story = {name: 'Dilunasi', play: entered({fields: {'settle-after': '24'}})};
export const SettlementAfterExtra: Story = {
  name: 'Dilunasi setelah pembayaran tambahan',
  play: entered({fields: {extra: '100 juta', 'settle-after': '24'}}),
};
export const SettlementFlat: Story = {
  name: 'Dilunasi, cara flat',
  args: {method: 'flat'},
  play: entered({fields: {'settle-after': '24'}}),
};
export const SettlementSharia: Story = {
  name: 'Dilunasi, skema syariah',
  args: {scheme: 'pmk-49-2025-syariah'},
  play: entered({fields: {extra: '50 juta', 'settle-after': '24'}}),
};
export const EqualPrincipal: Story = {
  name: 'Cara menurun',
  args: {method: 'equal-principal'},
  play: entered({fields: {extra: '100 juta'}}),
};
export const DeferredGrace: Story = {
  name: 'Masa tenggang, dilunasi sebelum angsuran pertama',
  args: {scheme: 'pmk-49-2025', graceMonths: 6, graceInterest: 'deferred'},
  play: entered({fields: {extra: '100 juta', 'extra-month': '3', 'settle-after': '4'}}),
};
export const LongestAmounts: Story = {
  name: 'Angka terpanjang',
  args: {method: 'equal-principal'},
  play: entered({monthly: true, fields: {extra: '9.999.999', 'extra-month': '1', 'settle-after': '1'}}),
};
export const AboveBalance: Story = {
  name: 'Tambahan melebihi sisa pokok',
  play: entered({fields: {extra: '3 miliar', 'extra-month': '60'}}),
};
export const WrongEntries: Story = {
  name: 'Isian yang salah',
  play: entered({fields: {extra: 'banyak', 'extra-month': '500', 'settle-after': 'besok'}}),
};
export const SettledBefore: Story = {
  name: 'Sudah lunas sebelum bulan itu',
  play: entered({monthly: true, fields: {extra: '100 juta', 'settle-after': '100'}}),
};
export const OneInstallment: Story = {
  name: 'Satu angsuran',
  args: {principal: 5_000_000, months: 1},
  play: entered({}),
};
export const WithoutDate: Story = {
  name: 'Tanpa tanggal pencairan',
  args: {start: ''},
  play: entered({fields: {extra: '100 juta'}}),
};
export const Disabled: Story = {name: 'Tidak dapat diubah', args: {disabled: true}, play: entered({})};
export const English: Story = {
  name: 'English',
  parameters: {language: 'en'},
  play: entered({fields: {extra: '100 million', 'settle-after': '24'}}),
};
