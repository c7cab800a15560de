import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {openedPanel} from '../panel/opened-panel.test-only.js';
import '../loan-simulator/loan-simulator.define.js';
import type {Deed} from './deeds.js';
import type {HandoverActions} from './handover-actions.js';

interface Arguments {
  scheme?: string;
  principal?: string | number;
  months?: number;
  method?: string;
  start?: string;
  share?: string;
}

const meta: Meta<Arguments> = {
  title: 'Simulasi pinjaman/Simpan, cetak, dan bagikan',
  args: {start: '2026-12-01'},
  render: ({scheme, principal, months, method, start, share}) => html`
    <kop-loan-simulator
      .scheme=${scheme}
      .principal=${principal}
      .months=${months}
      .method=${method}
      .start=${start}
      .share=${share}
      today="2026-11-24"
    ></kop-loan-simulator>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;

async function actionsIn(canvas: HTMLElement): Promise<HandoverActions> {
  const panel = await openedPanel(canvas, 'handover');
  const actions = panel.querySelector('kop-handover-actions')!;
  await actions.updateComplete;
  return actions;
}

const opened: NonNullable<Story['play']> = async ({canvasElement}) => {
  await actionsIn(canvasElement);
};

/** Presses a button of the panel, and waits until it says what came of it. */
function pressed(deed: Deed): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    const actions = await actionsIn(canvasElement);
    const root = actions.shadowRoot!;
    root.querySelector<HTMLButtonElement>(`[data-deed=${deed}]`)!.click();
    const deadline = performance.now() + 5000;
    while (!root.querySelector('.error, .done')?.textContent.trim() && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
}

/** Runs a step with the clipboard as it is on a page without HTTPS. */
function withoutClipboard(step: NonNullable<Story['play']>): NonNullable<Story['play']> {
  return async (context) => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    try {
      await step(context);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  };
}

export const Opened: Story = {name: 'Semua tombol', play: opened};
export const WithLink: Story = {name: 'Dengan tautan', args: {share: ''}, play: opened};
export const Incomplete: Story = {
  name: 'Di tengah isian',
  args: {share: ''},
  play: async ({canvasElement}) => {
    const actions = await actionsIn(canvasElement);
    const root = canvasElement.querySelector('kop-loan-simulator')!.shadowRoot!;
    const months = root.querySelector<HTMLInputElement>('#months')!;
    months.value = '12 hari';
    months.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await actions.updateComplete;
  },
};
export const NoDates: Story = {
  name: 'Kalender tanpa tanggal pencairan',
  args: {start: ''},
  play: async (context) => {
    const root = context.canvasElement.querySelector('kop-loan-simulator')!;
    await root.updateComplete;
    await actionsIn(context.canvasElement);
    const start = root.shadowRoot!.querySelector<HTMLInputElement>('#start')!;
    start.value = '';
    start.dispatchEvent(new Event('change', {bubbles: true}));
    await pressed('calendar')(context);
  },
};
/** The longest sentence that a button can answer with. */
export const LinkTooLong: Story = {
  name: 'Tautan tanpa ruang bagi isian',
  args: {share: 'n'.repeat(190)},
  play: pressed('link'),
};
export const CopyByHand: Story = {
  name: 'Salin dengan tangan',
  args: {share: ''},
  play: withoutClipboard(pressed('text')),
};
/** The plan's words at their longest: grace, sharia, every source. */
export const Sharia: Story = {
  name: 'Skema syariah, salin dengan tangan',
  args: {scheme: 'pmk-49-2025-syariah', method: 'equal-principal', share: ''},
  play: withoutClipboard(pressed('text')),
};
export const English: Story = {
  name: 'English',
  args: {share: ''},
  parameters: {language: 'en'},
  play: withoutClipboard(pressed('link')),
};
export const Dark: Story = {
  name: 'Gelap',
  args: {share: ''},
  parameters: {scheme: 'dark'},
  play: withoutClipboard(pressed('text')),
};
