import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../loan-simulator/loan-simulator.define.js';
import type {LoanSimulator} from '../loan-simulator/loan-simulator.js';
import {openedPanel, pressInPanel} from '../panel/opened-panel.test-only.js';

const meta: Meta = {
  title: 'Simulasi pinjaman/Rencana berdampingan',
  render: () => html` <kop-loan-simulator start="2026-12-01" today="2026-11-23"></kop-loan-simulator> `,
};
export default meta;

type Story = StoryObj;

async function choose(simulator: LoanSimulator, id: string, value: string): Promise<void> {
  const field = simulator.shadowRoot!.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
  await simulator.updateComplete;
}

/** Adds a plan for each set of fields, and enters these. */
function withPlans(add: string, ...plans: Readonly<Record<string, string>>[]): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const root = await openedPanel(canvasElement, 'comparison');
    const simulator = canvasElement.querySelector('kop-loan-simulator')!;
    for (const fields of plans) {
      await pressInPanel(root, add);
      for (const [id, value] of Object.entries(fields)) await choose(simulator, id, value);
    }
  };
}

const tambah = 'Tambah rencana';

export const OnePlan: Story = {name: 'Baru satu rencana', play: withPlans(tambah)};
export const TwoPlans: Story = {name: 'Dua rencana', play: withPlans(tambah, {months: '60'})};
export const ThreePlans: Story = {
  name: 'Tiga rencana',
  play: withPlans(tambah, {months: '60'}, {months: '36', principal: '1,5 miliar'}),
};
export const LongestAmounts: Story = {
  name: 'Angka terpanjang',
  play: withPlans(tambah, {principal: '2.999.999.999', months: '119', rate: '2,99'}, {rate: '1,01'}),
};
export const WrongPlan: Story = {
  name: 'Satu rencana belum dapat dihitung',
  play: withPlans(tambah, {months: 'lama'}),
};
export const Schemes: Story = {
  name: 'Skema yang berbeda',
  play: async (context) => {
    await withPlans(tambah, {months: '72'})(context);
    const simulator = context.canvasElement.querySelector('kop-loan-simulator')!;
    await choose(simulator, 'scheme', 'pmk-49-2025-syariah');
  },
};
export const English: Story = {
  name: 'English',
  parameters: {language: 'en'},
  play: withPlans('Add a plan', {months: '60'}),
};
