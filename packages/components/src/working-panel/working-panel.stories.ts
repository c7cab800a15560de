import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../loan-simulator/loan-simulator.define.js';
import {openedPanel} from '../panel/opened-panel.test-only.js';

interface Arguments {
  scheme?: string;
  principal?: number;
  months?: number;
  rate?: string;
  method?: string;
  graceMonths?: number;
  graceInterest?: string;
}

const meta: Meta<Arguments> = {
  title: 'Simulasi pinjaman/Cara menghitung',
  render: (args) => html`
    <kop-loan-simulator
      .scheme=${args.scheme}
      .principal=${args.principal}
      .months=${args.months}
      .rate=${args.rate}
      .method=${args.method}
      .graceMonths=${args.graceMonths}
      .graceInterest=${args.graceInterest}
      start="2026-12-01"
      today="2026-11-23"
    ></kop-loan-simulator>
  `,
  play: async ({canvasElement}) => {
    await openedPanel(canvasElement, 'working');
  },
};
export default meta;

type Story = StoryObj<Arguments>;

export const Annuity: Story = {name: 'Cara anuitas'};
export const EqualPrincipal: Story = {name: 'Cara menurun', args: {method: 'equal-principal'}};
export const Flat: Story = {name: 'Cara flat', args: {method: 'flat', principal: 100_000_000, months: 36}};
export const ZeroRate: Story = {name: 'Bunga nol', args: {rate: '0', principal: 100_000_000, months: 36}};
export const OneMonth: Story = {name: 'Satu bulan', args: {months: 1, principal: 5_000_000}};
export const Capitalised: Story = {
  name: 'Masa tenggang, bunga ditambahkan ke pokok',
  args: {scheme: 'pmk-49-2025', graceMonths: 8, graceInterest: 'capitalised'},
};
export const Deferred: Story = {
  name: 'Masa tenggang, bunga ditagih kemudian',
  args: {scheme: 'pmk-49-2025', graceMonths: 6, graceInterest: 'deferred'},
};
export const Sharia: Story = {name: 'Skema syariah', args: {scheme: 'pmk-49-2025-syariah'}};
export const English: Story = {name: 'English', parameters: {language: 'en'}};
