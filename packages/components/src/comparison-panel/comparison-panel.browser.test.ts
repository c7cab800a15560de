import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../loan-simulator/loan-simulator.define.js';
import type {LoanSimulator} from '../loan-simulator/loan-simulator.js';
import {openedPanel} from '../panel/opened-panel.test-only.js';

interface Opened {
  simulator: LoanSimulator;
  root: ShadowRoot;
  /** Presses Tab until a button with this name has the focus, and then Enter. */
  press(name: string): Promise<void>;
  plan(name: string): string;
}

async function opened(months: string | undefined = '36'): Promise<Opened> {
  const simulator = await fixture<LoanSimulator>(
    html`<kop-loan-simulator
      start="2026-12-01"
      principal="100000000"
      .months=${months}
    ></kop-loan-simulator>`,
  );
  const root = await openedPanel(simulator.parentElement!, 'comparison');
  root.querySelector<HTMLElement>('summary')!.focus();
  const nameOf = (element: Element | null): string =>
    (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    simulator,
    root,
    press: async (name) => {
      for (let tabs = 0; tabs < 20 && nameOf(root.activeElement) !== name; tabs++)
        await sendKeys({press: 'Tab'});
      expect(nameOf(root.activeElement)).to.equal(name);
      await sendKeys({press: 'Enter'});
      await simulator.updateComplete;
      await aTimeout(50);
    },
    plan: (name) =>
      (root.querySelector(`[aria-labelledby=plan-${name}]`)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  };
}

async function enter(simulator: LoanSimulator, id: string, text: string): Promise<void> {
  const field = simulator.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  field.focus();
  field.select();
  for (const character of text) await sendKeys({type: character});
  await simulator.updateComplete;
}

describe('plans beside each other, by keyboard alone', () => {
  it('are added, changed, pinned, removed and put back', async () => {
    const {simulator, root, press, plan} = await opened();
    expect(root.querySelector('.plan')).to.equal(null);
    await press('Tambah rencana');
    await waitUntil(() => root.activeElement?.id === 'plan-B', 'the new plan has the focus');
    await enter(simulator, 'months', '24');
    await waitUntil(() => plan('B').includes('24 bulan'));
    // 4,692,355 and 3,154,909 of interest: worked out apart, with fractions.
    expect(plan('A')).to.contain('36 bulan').and.to.contain('acuan').and.to.contain('4.692.355');
    expect(plan('B')).to.contain('sedang diisi').and.to.contain('3.154.909');
    expect(plan('B')).to.contain('Rp 1.537.446 lebih murah daripada rencana A');
    expect(plan('B')).to.contain('12 bulan (1 tahun) lebih cepat lunas');

    root.querySelector<HTMLElement>('summary')!.focus();
    await press('Jadikan acuan: Rencana B');
    await waitUntil(() => plan('A').includes('Rp 1.537.446 lebih mahal daripada rencana B'));
    expect(root.activeElement?.id).to.equal('plan-B');

    root.querySelector<HTMLElement>('summary')!.focus();
    await press('Ubah rencana ini: Rencana A');
    expect(simulator.terms?.months).to.equal(36);

    root.querySelector<HTMLElement>('summary')!.focus();
    await press('Hapus: Rencana B');
    expect(root.querySelector('.plan')).to.equal(null);
    await waitUntil(() => root.activeElement?.classList.contains('undo'), 'undo has the focus');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => plan('B').includes('24 bulan'));
    expect(simulator.terms?.months).to.equal(36);
  });

  it('keep what is right while a person is typing another', async () => {
    const {simulator, press, plan} = await opened();
    await press('Tambah rencana');
    await enter(simulator, 'rate', 'x');
    await waitUntil(() => plan('B').includes('belum dapat dihitung'));
    expect(plan('A')).to.contain('36 bulan');
  });
});
