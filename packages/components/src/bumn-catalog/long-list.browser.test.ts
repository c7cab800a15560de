import {expect, fixture, html, waitUntil as waitFor} from '@open-wc/testing';
import {partners, products} from '@koperasi/contract/examples';
import './bumn-catalog.define.js';
import type {BumnCatalog} from './bumn-catalog.js';

const rice = products.find(({id}) => id === 'prd_beras')!;
const named = (name: string, count: number) =>
  Array.from({length: count}, (_, at) => ({
    ...rice,
    id: `${name}${at}`,
    name: {id: `${name} ${at}`, en: `${name} ${at}`},
  }));
/** More than are drawn at once, of which the search finds fewer. */
const catalog = {partners, products: [...named('Gula', 90), ...named('Beras', 60)]};

const waitUntil = (isSo: () => unknown, what: string): Promise<void> => waitFor(isSo, what, {timeout: 8000});
const items = (element: BumnCatalog) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=listitem]'),
];
const nameOf = (item: Element) => item.querySelector('h3')!.textContent;
const gaps = (element: BumnCatalog) => element.shadowRoot!.querySelectorAll('.gap').length;

async function shown(): Promise<BumnCatalog> {
  const element = await fixture<BumnCatalog>(html`<kop-bumn-catalog .catalog=${catalog}></kop-bumn-catalog>`);
  await waitUntil(() => gaps(element) > 0 && items(element).length > 0, 'what is near the window is drawn');
  return element;
}
async function search(element: BumnCatalog, query: string): Promise<void> {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await element.updateComplete;
}

describe('what a search finds in a long catalog', () => {
  it('is near the window at once, and all there for whoever looks through the page a moment later', async () => {
    const element = await shown();
    await search(element, 'beras');
    const atOnce = items(element);
    expect(atOnce.length).to.be.within(1, 59);
    expect(atOnce.map(nameOf)).to.eql(atOnce.map((_, at) => `Beras ${at}`));
    await waitUntil(() => items(element).length === 60, 'all are drawn');
    const all = items(element);
    expect(all.map(nameOf)).to.eql(Array.from({length: 60}, (_, at) => `Beras ${at}`));
    expect(all.map((item) => item.getAttribute('aria-posinset'))).to.eql(all.map((_, at) => String(at + 1)));
    expect(new Set(all.map((item) => item.getAttribute('aria-setsize')))).to.eql(new Set(['60']));
    // With what is below the folds, where the browser's own search looks, too.
    await waitUntil(() => all.every((item) => item.querySelector('details dl')), 'folds are filled');
  });

  it('is on paper as a whole, although nobody has waited for it', async () => {
    const element = await shown();
    await search(element, 'beras');
    dispatchEvent(new Event('beforeprint'));
    expect(items(element)).to.have.length(60);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    await search(element, '');
    expect(nameOf(items(element)[0]!)).to.equal('Gula 0');
    expect(items(element).length).to.be.lessThan(60);
  });

  it('keeps the element of a product that was found before, and uses the others again', async () => {
    const element = await shown();
    await search(element, 'beras');
    const before = new Map(items(element).map((item) => [nameOf(item), item]));
    await search(element, 'beras 1');
    const again = items(element);
    expect(new Set(again.map(nameOf)).size).to.equal(again.length);
    const kept = again.filter((item) => before.get(nameOf(item)) === item);
    expect(kept.map(nameOf)).to.include('Beras 1');
  });

  it('closes the fold of a product that gives its element to another', async () => {
    const element = await shown();
    for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
    await search(element, 'beras');
    expect(element.shadowRoot!.querySelectorAll('.product details[open]')).to.have.length(0);
  });
});
