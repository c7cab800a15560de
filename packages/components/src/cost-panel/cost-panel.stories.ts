import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../loan-simulator/loan-simulator.define.js';
import {enterInPanel, openedPanel} from '../panel/opened-panel.test-only.js';

interface Arguments {
  scheme?: string;
  principal?: number;
  months?: number;
  rate?: string;
  method?: string;
}

const meta: Meta<Arguments> = {
  title: 'Simulasi pinjaman/Biaya sebenarnya',
  render: ({scheme, principal, months, rate, method}) => html`
    <kop-loan-simulator
      .scheme=${scheme}
      .principal=${principal}
      .months=${months}
      .rate=${rate}
      .method=${method}
      start="2026-12-01"
      today="2026-11-23"
    ></kop-loan-simulator>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Enters fees by field, in the order given. */
function withFees(fees: Readonly<Record<string, string>>): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const root = await openedPanel(canvasElement, 'cost');
    for (const [name, text] of Object.entries(fees)) await enterInPanel(root, name, text);
  };
}

export const NothingKnown: Story = {name: 'Belum ada biaya yang diketahui', play: withFees({})};
export const SomeKnown: Story = {
  name: 'Sebagian biaya diketahui',
  play: withFees({provisionPercent: '0,5', administration: '2,5 juta'}),
};
export const AllKnown: Story = {
  name: 'Semua biaya diketahui, flat',
  args: {method: 'flat', principal: 100_000_000, months: 36, rate: '3'},
  play: withFees({provisionPercent: '1', administration: '500.000', insurance: '750.000', other: '0'}),
};
export const WrongFee: Story = {
  name: 'Biaya yang salah ditulis',
  play: withFees({provisionPercent: 'sedikit', administration: '1.5'}),
};
export const FeesAboveLoan: Story = {
  name: 'Biaya menghabiskan pinjaman',
  args: {principal: 10_000_000},
  play: withFees({administration: '10 juta'}),
};
export const Sharia: Story = {
  name: 'Skema syariah',
  args: {scheme: 'pmk-49-2025-syariah'},
  play: withFees({administration: '5 juta'}),
};
export const English: Story = {
  name: 'English',
  parameters: {language: 'en'},
  play: withFees({provisionPercent: '0.5', administration: '2.5 million', insurance: '0', other: '0'}),
};
