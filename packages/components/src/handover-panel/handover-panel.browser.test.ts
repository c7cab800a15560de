import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../loan-simulator/loan-simulator.define.js';
import type {Draft} from '../loan-simulator/draft.js';
import type {LoanPanel} from '../panel/loan-panel.js';
import {openedPanel} from '../panel/opened-panel.test-only.js';
import {largestDraft} from '../share/random-drafts.test-only.js';

interface Opened {
  button(deed: string): HTMLButtonElement;
  status(): string;
  byHand(): HTMLTextAreaElement | null;
  field(id: string): HTMLInputElement;
  /** Puts entries in place of those in the fields, whatever they are. */
  enter(change: Partial<Draft>): Promise<unknown>;
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
    enter: async (change) => {
      (panel.host as LoanPanel).view!.edit(change);
      await page.querySelector('kop-loan-simulator')!.updateComplete;
      await (panel.host as LoanPanel).updateComplete;
      await actions.updateComplete;
    },
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

  it('says which plan has no room in the link', async () => {
    clipboard(() => Promise.resolve());
    const {button, status, enter} = await opened();
    const others = [1, 2].map((number) => largestDraft(number, Number.MAX_SAFE_INTEGER - 2 + number));
    await enter({
      comparison: {others, place: 0, pinned: 0},
      fees: largestDraft(0, 9_000_000_000_000_000).fees,
    });
    button('link').click();
    await waitUntil(() => status().startsWith('Tautan tersalin.'));
    expect(status()).to.match(/ Rencana C tidak muat dalam tautan\.$/);
    button('text').click();
    await waitUntil(() => status().startsWith('Teks tersalin.'));
    expect(status()).to.match(/ Rencana C tidak muat dalam tautan\.$/);
  });

  it('makes no link where its name leaves no room, and copies the text without one', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const {button, status} = await opened({name: 'n'.repeat(190)});
    button('link').click();
    await waitUntil(() => status().includes('tidak muat dalam tautan halaman ini'));
    expect(copied).to.deep.equal([]);
    button('text').click();
    await waitUntil(() => status() === 'Teks tersalin. Tempelkan di pesan.');
    expect(copied[0]).not.to.contain('http://localhost');
  });

  it('tells a fault from a part that did not come, and reports it', async () => {
    const {createObjectURL} = URL;
    const {reportError} = window;
    const reported: unknown[] = [];
    window.reportError = (error) => void reported.push(error);
    const fault = new Error('no room');
    URL.createObjectURL = () => {
      throw fault;
    };
    try {
      const {button, status} = await opened();
      button('csv').click();
      await waitUntil(() => status().includes('gagal karena kesalahan di halaman ini'));
      expect(reported).to.deep.equal([fault]);
    } finally {
      Object.assign(URL, {createObjectURL});
      window.reportError = reportError;
    }
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
