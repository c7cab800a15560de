import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../loan-simulator/loan-simulator.define.js';
import type {LoanSimulator} from '../loan-simulator/loan-simulator.js';
import type {LoanPanel} from '../panel/loan-panel.js';

interface Opened {
  simulator: LoanSimulator;
  root: ShadowRoot;
  /** Everything that follows from the last key is drawn. */
  settled(): Promise<void>;
  text(selector: string): string;
}

/** A simulator with a panel that a person has opened with the Enter key. */
async function openedWithEnter(
  markup = html`<kop-loan-simulator start="2026-12-01"></kop-loan-simulator>`,
): Promise<Opened> {
  const simulator = await fixture<LoanSimulator>(markup);
  const panels = (): NodeListOf<LoanPanel> => simulator.shadowRoot!.querySelectorAll('kop-loan-panel');
  await waitUntil(
    () => {
      // Panels are fetched once they are near.
      simulator.shadowRoot!.querySelector('kop-loan-below')?.scrollIntoView();
      return panels()[0]?.shadowRoot?.querySelector('summary');
    },
    'panels come',
    {timeout: 5_000},
  );
  const panel = [...panels()].find((each) => each.panel?.name === 'capacity')!;
  const root = panel.shadowRoot!;
  root.querySelector<HTMLElement>('summary')!.focus();
  await sendKeys({press: 'Enter'});
  await waitUntil(() => root.querySelector('#capacity'));
  return {
    simulator,
    root,
    settled: async () => {
      await simulator.updateComplete;
      // What lies between the simulator and the panel is drawn one after the other.
      await aTimeout(0);
      await panel.updateComplete;
    },
    text: (selector) => (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  };
}

/** One by one: WebKit's driver drops a key that is repeated within one call. */
async function type(text: string): Promise<void> {
  for (const character of text) await sendKeys({type: character});
}

function focused(root: ShadowRoot): Element | null {
  return root.activeElement;
}

describe('what a cooperative can carry, by keyboard alone', () => {
  it('is asked, answered, used and taken back', async () => {
    const {simulator, root, settled, text} = await openedWithEnter(
      html`<kop-loan-simulator
        start="2026-12-01"
        principal="2000000000"
        rate="3"
        months="120"
      ></kop-loan-simulator>`,
    );
    await sendKeys({press: 'Tab'});
    expect(focused(root)?.id).to.equal('capacity');
    await type('30 juta');
    await sendKeys({press: 'Tab'});
    await settled();
    expect(root.querySelector<HTMLInputElement>('#capacity')!.value).to.equal('30.000.000');
    expect(text('[aria-labelledby=answer-principal]')).to.contain('Rp 3.000.000.000 Plafon skema');
    // An independent Python script tries every tenor: 29,637,752 at 74 months, 30,007,427 at 73.
    expect(text('[aria-labelledby=answer-months]')).to.contain('74 bulan (6 tahun 2 bulan)');
    expect(text('[aria-labelledby=answer-months]')).to.contain(
      'Dengan 73 bulan (6 tahun 1 bulan), angsuran terbesarnya Rp 30.007.427.',
    );

    expect(focused(root)?.id).to.equal('use-principal');
    await sendKeys({press: 'Tab'});
    expect(focused(root)?.id).to.equal('use-months');
    await sendKeys({press: 'Enter'});
    await settled();
    expect(simulator.terms?.months).to.equal(74);
    expect(simulator.shadowRoot!.querySelector<HTMLInputElement>('#months')!.value).to.equal('74');
    await waitUntil(() => text('[aria-labelledby=answer-months] [role=status]'));
    expect(text('[aria-labelledby=answer-months] [role=status]')).to.equal(
      'Isian di atas sekarang 74 bulan (6 tahun 2 bulan).',
    );

    await sendKeys({press: 'Tab'});
    expect(focused(root)?.textContent?.trim()).to.equal('Kembalikan');
    await sendKeys({press: 'Enter'});
    await settled();
    expect(simulator.terms?.months).to.equal(120);
    await waitUntil(() => focused(root)?.id === 'use-months', 'the focus stays in the answer');
    expect(text('[aria-labelledby=answer-months]')).to.not.contain('Kembalikan');
  });

  it('says what is wrong once the field is left, and not before', async () => {
    const {root, settled, text} = await openedWithEnter();
    await sendKeys({press: 'Tab'});
    await type('1.5');
    await settled();
    expect(text('#capacity-error')).to.equal('');
    await sendKeys({press: 'Tab'});
    await settled();
    expect(text('#capacity-error')).to.contain('dapat dibaca dua cara');
    expect(root.querySelector('#capacity')!.getAttribute('aria-invalid')).to.equal('true');
    expect(text('.content')).to.not.contain('NaN');
  });

  it('writes a rate as the language writes it', async () => {
    const {simulator, root, settled} = await openedWithEnter(
      html`<kop-loan-simulator
        start="2026-12-01"
        principal="2000000000"
        rate="3"
        months="120"
      ></kop-loan-simulator>`,
    );
    await sendKeys({press: 'Tab'});
    await type('18 juta');
    await sendKeys({press: 'Tab'});
    await settled();
    root.querySelector<HTMLElement>('#use-rate')!.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    // The same script: 17,993,597 at 1.54 %, 18,002,439 at 1.55 %.
    expect(simulator.shadowRoot!.querySelector<HTMLInputElement>('#rate')!.value).to.equal('1,54');
    expect(simulator.terms?.annualRatePercent).to.equal('1.54');
  });

  it('offers no loan that is smaller than its operating part', async () => {
    const {root, settled, text} = await openedWithEnter(
      html`<kop-loan-simulator
        start="2026-12-01"
        scheme="pmk-49-2025"
        principal="2000000000"
        operating="500000000"
      ></kop-loan-simulator>`,
    );
    await sendKeys({press: 'Tab'});
    await type('5 juta');
    await sendKeys({press: 'Tab'});
    await settled();
    expect(root.querySelector('#use-principal')).to.equal(null);
    expect(text('[aria-labelledby=answer-principal]')).to.contain('Belanja operasional Rp 500.000.000');
  });
});
