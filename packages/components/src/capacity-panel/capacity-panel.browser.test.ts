import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../loan-simulator/loan-simulator.define.js';
import type {LoanSimulator} from '../loan-simulator/loan-simulator.js';
import type {LoanPanel} from '../panel/loan-panel.js';

interface Opened {
  simulator: LoanSimulator;
  root: ShadowRoot;
  text(selector: string): string;
}

/** A simulator with a panel that a person has opened with the Enter key. */
async function openedWithEnter(
  markup = html`<kop-loan-simulator start="2026-12-01"></kop-loan-simulator>`,
): Promise<Opened> {
  const simulator = await fixture<LoanSimulator>(markup);
  await waitUntil(() =>
    simulator.shadowRoot!.querySelector('kop-loan-panel')?.shadowRoot?.querySelector('summary'),
  );
  const panel = [...simulator.shadowRoot!.querySelectorAll<LoanPanel>('kop-loan-panel')].find(
    (each) => each.panel?.name === 'capacity',
  )!;
  const root = panel.shadowRoot!;
  root.querySelector<HTMLElement>('summary')!.focus();
  await sendKeys({press: 'Enter'});
  await waitUntil(() => root.querySelector('#capacity'));
  return {
    simulator,
    root,
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
    const {simulator, root, text} = await openedWithEnter(
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
    await simulator.updateComplete;
    expect(root.querySelector<HTMLInputElement>('#capacity')!.value).to.equal('30.000.000');
    expect(text('[aria-labelledby=answer-principal]')).to.contain('Rp 3.000.000.000 Plafon skema');
    // An independent Python script tries every tenor: 29,637,752 at 74 months, 30,007,427 at 73.
    expect(text('[aria-labelledby=answer-months]')).to.contain('74 bulan (6 tahun 2 bulan)');
    expect(text('[aria-labelledby=answer-months]')).to.contain(
      'Dengan 73 bulan (6 tahun 1 bulan) sudah Rp 30.007.427.',
    );

    expect(focused(root)?.id).to.equal('use-principal');
    await sendKeys({press: 'Tab'});
    expect(focused(root)?.id).to.equal('use-months');
    await sendKeys({press: 'Enter'});
    await simulator.updateComplete;
    expect(simulator.terms?.months).to.equal(74);
    expect(simulator.shadowRoot!.querySelector<HTMLInputElement>('#months')!.value).to.equal('74');
    await waitUntil(() => text('[aria-labelledby=answer-months] [role=status]'));
    expect(text('[aria-labelledby=answer-months] [role=status]')).to.equal(
      'Isian di atas sekarang 74 bulan (6 tahun 2 bulan).',
    );

    await sendKeys({press: 'Tab'});
    expect(focused(root)?.textContent?.trim()).to.equal('Kembalikan');
    await sendKeys({press: 'Enter'});
    await simulator.updateComplete;
    expect(simulator.terms?.months).to.equal(120);
    await waitUntil(() => focused(root)?.id === 'use-months', 'the focus stays in the answer');
    expect(text('[aria-labelledby=answer-months]')).to.not.contain('Kembalikan');
  });

  it('says what is wrong once the field is left, and not before', async () => {
    const {simulator, root, text} = await openedWithEnter();
    await sendKeys({press: 'Tab'});
    await type('1.5');
    await simulator.updateComplete;
    expect(text('#capacity-error')).to.equal('');
    await sendKeys({press: 'Tab'});
    await simulator.updateComplete;
    expect(text('#capacity-error')).to.contain('dapat dibaca dua cara');
    expect(root.querySelector('#capacity')!.getAttribute('aria-invalid')).to.equal('true');
    expect(text('.content')).to.not.contain('NaN');
  });

  it('writes a rate as the language writes it', async () => {
    const {simulator, root} = await openedWithEnter(
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
    root.querySelector<HTMLElement>('#use-rate')!.focus();
    await sendKeys({press: 'Enter'});
    await simulator.updateComplete;
    // The same script: 17,993,597 at 1.54 %, 18,002,439 at 1.55 %.
    expect(simulator.shadowRoot!.querySelector<HTMLInputElement>('#rate')!.value).to.equal('1,54');
    expect(simulator.terms?.annualRatePercent).to.equal('1.54');
  });
});
