import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../loan-simulator/loan-simulator.define.js';
import {enterInPanel, openedPanel, pressInPanel} from '../panel/opened-panel.test-only.js';

interface Arguments {
  scheme?: string;
  principal?: number;
  months?: number;
  rate?: string;
  method?: string;
  graceMonths?: number;
  graceInterest?: string;
  operating?: number;
  disabled?: boolean;
}

const meta: Meta<Arguments> = {
  title: 'Simulasi pinjaman/Kesanggupan membayar',
  args: {principal: 2_000_000_000},
  render: (args) => html`
    <kop-loan-simulator
      .scheme=${args.scheme}
      .principal=${args.principal}
      .months=${args.months}
      .rate=${args.rate}
      .method=${args.method}
      .graceMonths=${args.graceMonths}
      .graceInterest=${args.graceInterest}
      .operating=${args.operating}
      ?disabled=${args.disabled}
      start="2026-12-01"
      today="2026-11-23"
    ></kop-loan-simulator>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Opens the panel, enters an amount where there is one, and presses a button. */
function entered(amount = '', button = ''): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const root = await openedPanel(canvasElement, 'capacity');
    if (amount) await enterInPanel(root, 'capacity', amount);
    if (button) await pressInPanel(root, button);
  };
}

export const NotAsked: Story = {name: 'Belum diisi', play: entered()};
export const Enough: Story = {name: 'Sanggup', play: entered('20 juta')};
export const TooLittle: Story = {name: 'Tidak sanggup', play: entered('15 juta')};
export const CeilingFirst: Story = {name: 'Plafon tercapai lebih dulu', play: entered('30 juta')};
export const BelowFloor: Story = {
  name: 'Kurang dari batas bawah skema',
  args: {scheme: 'kur-kecil-2026', principal: 150_000_000, months: 48},
  play: entered('2 juta'),
};
export const TenorTooLong: Story = {
  name: 'Jangka waktu melebihi skema',
  args: {scheme: 'pmk-49-2025'},
  play: entered('25 juta'),
};
export const NoTenor: Story = {name: 'Tidak ada jangka waktu yang cukup', play: entered('2 juta')};
export const TooLittleForAnything: Story = {name: 'Serba tidak cukup', play: entered('1')};
export const Used: Story = {name: 'Jawaban dipakai', play: entered('15 juta', 'Pakai')};
export const OperatingAbove: Story = {
  name: 'Jawaban di bawah belanja operasional',
  args: {scheme: 'pmk-49-2025', operating: 500_000_000},
  play: entered('5 juta'),
};
export const EqualPrincipal: Story = {
  name: 'Cara menurun',
  args: {method: 'equal-principal'},
  play: entered('20 juta'),
};
export const DeferredGrace: Story = {
  name: 'Masa tenggang, bunga ditagih kemudian',
  args: {scheme: 'pmk-49-2025', graceMonths: 6, graceInterest: 'deferred'},
  play: entered('60 juta'),
};
export const Sharia: Story = {
  name: 'Skema syariah',
  args: {scheme: 'pmk-49-2025-syariah'},
  play: entered('40 juta'),
};
export const LongestAmounts: Story = {name: 'Angka terpanjang', play: entered('19.312.149')};
export const WrongAmount: Story = {name: 'Jumlah yang salah ditulis', play: entered('1.5')};
export const Disabled: Story = {
  name: 'Tidak dapat diubah',
  args: {disabled: true},
  play: entered(),
};
export const English: Story = {
  name: 'English',
  parameters: {language: 'en'},
  play: entered('15 million', 'Use'),
};
