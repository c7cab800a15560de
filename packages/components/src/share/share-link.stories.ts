import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../loan-simulator/loan-simulator.define.js';
import {openedPanel} from '../panel/opened-panel.test-only.js';
import {encodeDraft} from './encode-draft.js';
import {goldenLinks} from './golden-links.test-only.js';
import {unreadableLinks} from './unreadable-link.js';

const [office, sharia] = goldenLinks.map(({state}) => state);
const {draft} = goldenLinks[0]!;
const others = [
  {...draft, months: '60'},
  {...draft, scheme: 'lpdb-pilot-2025', method: 'flat' as const},
];
const plans = encodeDraft({...draft, comparison: {others, place: 0, pinned: 1}});

/** The page as it is opened by a link that ends in `#kop=…`. */
const meta: Meta<{state: string}> = {
  title: 'Simulasi pinjaman/Dibuka dari tautan',
  args: {state: sharia!},
  render: ({state}) => {
    history.replaceState(null, '', `#kop=${state}`);
    return html`<kop-loan-simulator share today="2026-11-23"></kop-loan-simulator>`;
  },
  beforeEach: () => () => {
    history.replaceState(null, '', location.pathname + location.search);
  },
};
export default meta;

type Story = StoryObj<{state: string}>;

export const Sharia: Story = {name: 'Skema syariah dengan semua isian'};
export const Plans: Story = {
  name: 'Tiga rencana',
  args: {state: plans},
  play: async ({canvasElement}) => {
    await openedPanel(canvasElement, 'comparison');
  },
};
export const Damaged: Story = {name: 'Tautan terpotong', args: {state: office!.slice(0, -4)}};
export const NotLoaded: Story = {
  name: 'Bagian pembaca tautan tidak dapat dimuat',
  play: async ({canvasElement}) => {
    await openedPanel(canvasElement, 'handover');
    unreadableLinks.set('', 'notLoaded');
    canvasElement.querySelector('kop-loan-simulator')!.requestUpdate();
  },
};
export const Newer: Story = {
  name: 'A link of a newer version, in English',
  args: {state: `2${office!.slice(1)}`},
  parameters: {language: 'en'},
};
