import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../loan-simulator/loan-simulator.define.js';
import type {LoanPanel} from '../panel/loan-panel.js';
import {openedPanel} from '../panel/opened-panel.test-only.js';

interface Opened {
  button(deed: string): HTMLButtonElement;
  status(): string;
  byHand(): HTMLTextAreaElement | null;
  field(id: string): HTMLInputElement;
  /** Resolves once the panel shows the latest entries. */
  drawn(): Promise<unknown>;
}

async function opened(share: {name?: string} = {name: ''}): Promise<Opened> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <kop-loan-simulator .share=${share.name} start="2026-12-01" today="2026-11-24"></kop-loan-simulator>
    </div>
  `);
  const panel = await openedPanel(page, 'handover');
  const actions = panel.querySelector('kop-handover-actions')!;
  await actions.updateComplete;
  const root = actions.shadowRoot!;
  const simulator = page.querySelector('kop-loan-simulator')!.shadowRoot!;
  return {
    drawn: async () => {
      await (panel.host as LoanPanel).updateComplete;
      await actions.updateComplete;
    },
    button: (deed) => root.querySelector<HTMLButtonElement>(`[data-deed=${deed}]`)!,
    status: () => root.querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim(),
    byHand: () => root.querySelector('textarea'),
    field: (id) => simulator.querySelector<HTMLInputElement>(`#${id}`)!,
  };
}

/** Takes the clipboard's place. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
}

describe('the panel that hands a plan over', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('copies the text with the keyboard alone', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const {button, status} = await opened();
    button('text').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => status() === 'Teks tersalin. Tempelkan di pesan.');
    expect(copied[0]).to.contain('Angsuran per bulan: Rp 28.968.223');
    expect(copied[0]).to.contain('#kop=');
  });

  it('selects the text to be copied by hand where the browser refuses', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const {button, status, byHand} = await opened();
    button('link').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => byHand());
    expect(status()).to.contain('tidak mengizinkan penyalinan');
    const box = byHand()!;
    expect(box.readOnly).to.equal(true);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
    expect((box.getRootNode() as ShadowRoot).activeElement === box).to.equal(true);
  });

  it('asks for a date before it makes a calendar', async () => {
    const {button, status, field, drawn} = await opened();
    const start = field('start');
    start.value = '';
    start.dispatchEvent(new Event('change', {bubbles: true}));
    await drawn();
    button('calendar').click();
    await waitUntil(() => status().includes('memerlukan tanggal pencairan'));
  });

  it('hands nothing over in the middle of an entry, and forgets what it said of another plan', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    const {button, status, byHand, field} = await opened();
    button('text').click();
    await waitUntil(() => byHand());
    const months = field('months');
    months.value = '12 hari';
    months.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await waitUntil(() => button('csv').disabled);
    expect(Boolean(byHand())).to.equal(false);
    expect(status()).to.equal('');
  });

  it('has no link where the page gives none', async () => {
    const {button} = await opened({});
    expect([Boolean(button('link')), Boolean(button('text'))]).to.deep.equal([false, true]);
  });

  it('is accessible', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    const {button, byHand} = await opened();
    button('text').click();
    await waitUntil(() => byHand());
    await expect(byHand()!.parentElement!).to.be.accessible();
  });
});
