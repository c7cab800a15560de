import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {defaultScheme} from '@koperasi/loan/schemes';
import {draftFor} from '../loan-simulator/draft.js';
import '../loan-simulator/loan-simulator.define.js';
import type {LoanSimulator} from '../loan-simulator/loan-simulator.js';
import type {LoanPanel} from '../panel/loan-panel.js';
import {openedPanel} from '../panel/opened-panel.test-only.js';
import {addPlan, pinPlan} from '../plan/comparison.js';
import {encodeDraft} from './encode-draft.js';
import {goldenLinks} from './golden-links.test-only.js';

const [office, sharia] = goldenLinks.map(({state}) => state);

interface Opened {
  simulator: LoanSimulator;
  value(id: string): string;
  alert(): string;
}

/** A page that is opened with a fragment, once all that comes later has come. */
async function openedWith(
  fragment: string,
  markup = html`<kop-loan-simulator share></kop-loan-simulator>`,
): Promise<Opened> {
  history.replaceState(null, '', `#${fragment}`);
  const holder = await fixture<HTMLElement>(html`<div>${markup}</div>`);
  const simulator = holder.querySelector('kop-loan-simulator')!;
  await simulator.updateComplete;
  const root = simulator.shadowRoot!;
  await waitUntil(() => root.querySelector('#start'));
  // Words are read last of all.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await simulator.updateComplete;
  return {
    simulator,
    value: (id) => root.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '',
    alert: () => root.querySelector('[role=alert]')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
  };
}

async function follow(fragment: string): Promise<void> {
  location.hash = fragment;
  await new Promise((resolve) => {
    addEventListener('hashchange', resolve, {once: true});
  });
  await nextFrame();
}

describe('a link to a simulation', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens with its scheme and its entries where the page allows it', async () => {
    const {simulator, value, alert} = await openedWith(`bagian-2&kop=${sharia!}`);
    await waitUntil(() => value('scheme') === 'pmk-49-2025-syariah');
    expect([value('principal'), value('months'), value('operating'), value('start')]).to.deep.equal([
      '3.000.000.000',
      '72',
      '500.000.000',
      '',
    ]);
    expect(simulator.terms).to.deep.include({
      annualRatePercent: '6',
      method: 'equal-principal',
      grace: {months: 6, interest: 'capitalised', withinTenor: true},
    });
    expect(alert()).to.equal('');
  });

  it('changes nothing on a page that does not allow it', async () => {
    const {value} = await openedWith(`kop=${sharia!}`, html`<kop-loan-simulator></kop-loan-simulator>`);
    expect([value('scheme'), value('months')]).to.deep.equal(['kota-serang-2025', '120']);
  });

  it('is read under the name that the page gives', async () => {
    const {value} = await openedWith(
      `kop=${sharia!}&modal%20kerja=${office!}`,
      html`<kop-loan-simulator share="modal kerja" months="24" start="2027-01-01"></kop-loan-simulator>`,
    );
    expect([value('scheme'), value('months'), value('start')]).to.deep.equal([
      'kota-serang-2025',
      '120',
      '2026-12-01',
    ]);
  });

  it('groups amounts as the page’s language does', async () => {
    const {value} = await openedWith(
      `kop=${office!}`,
      html`<p lang="en"><kop-loan-simulator share principal="5000000"></kop-loan-simulator></p>`,
    );
    expect(value('principal')).to.equal('3,000,000,000');
  });

  it('brings the plans beside it', async () => {
    const first = draftFor(defaultScheme, '2026-12-01');
    const three = pinPlan({...addPlan({...addPlan(first), months: '60'}), months: '36'}, 1);
    const {simulator} = await openedWith(`kop=${encodeDraft(three)}`);
    const {host} = await openedPanel(simulator.parentElement!, 'comparison');
    const {draft} = (host as LoanPanel).view!;
    expect(draft.months).to.equal('36');
    expect(draft.comparison).to.deep.include({place: 2, pinned: 1});
    expect(draft.comparison!.others.map(({months}) => months)).to.deep.equal(['120', '60']);
  });

  it('that is damaged or newer leaves the fields alone, and is said to be so', async () => {
    for (const state of [office!.slice(0, -1), `2${office!.slice(1)}`, '', '%00__proto__']) {
      const {value, alert} = await openedWith(`kop=${state}`);
      expect([value('months'), value('rate')]).to.deep.equal(['120', '3']);
      expect(alert()).to.contain('Tautan ini tidak dapat dibaca');
    }
  });

  it('is followed while the page is open, and so is the way back', async () => {
    const {value, alert} = await openedWith(`kop=${office!}`);
    await follow(`#kop=${sharia!}`);
    await waitUntil(() => value('scheme') === 'pmk-49-2025-syariah' && value('months') === '72');
    await follow(`#kop=${sharia!}A`);
    await waitUntil(() => alert().includes('Tautan ini tidak dapat dibaca'));
    expect(value('months'), 'the fields stay').to.equal('72');
    await follow(`#kop=${office!}`);
    await waitUntil(() => value('scheme') === 'kota-serang-2025' && value('months') === '120');
    expect(alert()).to.equal('');
  });

  it('does not undo what was edited since, on the way back from another part of the page', async () => {
    const {simulator, value} = await openedWith(`kop=${office!}`);
    const months = simulator.shadowRoot!.querySelector<HTMLInputElement>('#months')!;
    months.value = '36';
    months.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await follow('#bagian-2');
    await follow(`#kop=${office!}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(value('months')).to.equal('36');
    await follow(`#kop=${sharia!}`);
    await waitUntil(() => value('months') === '72', 'another link is followed');
  });

  it('does not take away what a browser has brought back', async () => {
    history.replaceState(null, '', `#kop=${sharia!}`);
    const simulator = document.createElement('kop-loan-simulator');
    simulator.share = '';
    document.body.append(simulator);
    await simulator.formStateRestoreCallback(JSON.stringify({months: '36'}));
    const field = (id: string) => simulator.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`);
    await waitUntil(() => field('start'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([field('months')!.value, field('scheme')!.value]).to.deep.equal(['36', 'kota-serang-2025']);
    simulator.remove();
  });
});
