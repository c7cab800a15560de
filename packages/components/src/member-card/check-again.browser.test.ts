import {cardKeys} from '@koperasi/contract/examples';
import {expect, fixture, html, waitUntil as waitFor} from '@open-wc/testing';
import {createSigner} from '../card-check/signer.test-only.js';
import './card-verdict.define.js';
import type {CardVerdict} from './card-verdict.js';
import {sampleCard} from './sample-cards.test-only.js';

/** Where several things run at once, a second is not long. */
const waitUntil = (isSo: () => unknown): Promise<void> => waitFor(isSo, undefined, {timeout: 8000});

function see(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', {value: state, configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
  delete (document as {visibilityState?: unknown}).visibilityState;
}

describe('a card is checked again', () => {
  const {now} = Date;
  let checks = 0;
  async function checked(): Promise<CardVerdict> {
    checks = 0;
    const element = await fixture<CardVerdict>(
      html`<kop-card-verdict
        .data=${sampleCard()}
        .keys=${cardKeys}
        .revoked=${[]}
        @kop-card-checked=${() => (checks += 1)}
      ></kop-card-verdict>`,
    );
    await waitUntil(() => checks === 1);
    return element;
  }
  const isChecking = (element: CardVerdict): boolean =>
    element.shadowRoot!.querySelector('.checking') !== null;
  afterEach(() => {
    Date.now = now;
  });

  it('when the network comes back, and is not genuine meanwhile', async () => {
    const element = await checked();
    dispatchEvent(new Event('online'));
    await Promise.resolve();
    expect(isChecking(element)).to.equal(true);
    await waitUntil(() => checks === 2);
  });

  it('when the page was out of sight for more than five minutes, and not before', async () => {
    const element = await checked();
    see('hidden');
    see('visible');
    await element.updateComplete;
    expect(isChecking(element)).to.equal(false);
    see('hidden');
    Date.now = () => now() + 5 * 60_000 + 1000;
    see('visible');
    await waitUntil(() => checks === 2);
  });

  it('when its time is over, and is not genuine any more after the minutes by which clocks may differ', async function () {
    this.timeout(30_000);
    const {key, sign} = await createSigner('contoh-lain');
    const card = sampleCard();
    const exp = Math.floor(now() / 1000) - 594;
    const claims = {jti: card.card!.id, cooperative: card.cooperative.code, iat: exp - 60, exp};
    const data = {...card, card: {...card.card!, token: await sign(claims)}};
    const element = await fixture<CardVerdict>(
      html`<kop-card-verdict .data=${data} .keys=${{keys: [key]}}></kop-card-verdict>`,
    );
    await waitUntil(() => element.shadowRoot!.querySelector('.verified'));
    await waitFor(() => element.shadowRoot!.querySelector('.expired'), undefined, {timeout: 20_000});
  });

  it('every day, where a page is never closed', async () => {
    const {setTimeout: real} = window;
    const waits: number[] = [];
    window.setTimeout = ((callback: () => void, wait = 0) => {
      waits.push(wait);
      return real(callback, wait);
    }) as typeof setTimeout;
    await checked();
    window.setTimeout = real;
    expect(Math.max(...waits)).to.equal(24 * 3600_000);
  });

  it('when a person wants it, of a card whose key nobody knew', async () => {
    const element = await checked();
    element.keys = {keys: []};
    await waitUntil(() => element.shadowRoot!.querySelector('.unknown-key button'));
    element.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => checks === 3);
  });
});
