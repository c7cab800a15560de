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
const gaps = (element: BumnCatalog) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.gap')].filter(({style}) => style.display !== 'none')
    .length;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

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
  expect(element.shadowRoot!.querySelector('.count')!.textContent).to.match(
    query ? /^60 dari 150 produk/ : /^150 produk/,
  );
}

describe('a long catalog', () => {
  it('is scrolled to where somebody wants to be, at once and step by step', async () => {
    const element = await shown();
    scrollTo(0, 6000);
    for (let frames = 0; frames < 30; frames += 1) await frame();
    expect(scrollY).to.be.greaterThan(5000);
    const far = Number(items(element).at(-1)!.getAttribute('aria-posinset'));
    expect(far).to.be.greaterThan(10);
    scrollTo(0, 0);
    for (let step = 1; step <= 20; step += 1) {
      scrollBy(0, 200);
      await frame();
    }
    expect(scrollY).to.be.greaterThan(3500);
    scrollTo(0, 0);
  });

  it('keeps the keyboard while rows come and go', async () => {
    const element = await shown();
    const button = items(element)[1]!.querySelector('summary')!;
    button.focus();
    for (let step = 1; step <= 12; step += 1) {
      scrollBy(0, 250);
      await frame();
      await frame();
      expect(element.shadowRoot!.activeElement).to.equal(button);
    }
    scrollTo(0, 0);
  });

  it('is there again when it is put elsewhere in the page', async () => {
    const element = await shown();
    const other = document.createElement('div');
    document.body.append(other);
    other.append(element);
    await waitUntil(() => items(element).length > 0 && gaps(element) > 0, 'it is drawn again');
    other.remove();
  });

  it('stays where it is while it is printed', async () => {
    const element = await shown();
    scrollTo(0, 6000);
    await waitUntil(() => Number(items(element)[0]?.getAttribute('aria-posinset')) > 1, 'it is drawn there');
    for (let frames = 0; frames < 10; frames += 1) await frame();
    const [at, before] = [scrollY, items(element).map(nameOf)];
    dispatchEvent(new Event('beforeprint'));
    expect(element.shadowRoot!.querySelectorAll('.paper tbody tr')).to.have.length(150);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    await frame();
    expect(element.shadowRoot!.querySelector('.paper')).to.equal(null);
    expect([scrollY, items(element).map(nameOf)]).to.eql([at, before]);
    scrollTo(0, 0);
  });

  it('is not drawn as a whole by a box that cannot scroll, and is by one that can', async () => {
    for (const style of ['overflow-x: hidden', 'overflow: auto; height: 600px']) {
      const box = await fixture<HTMLElement>(
        html`<div style=${style}><kop-bumn-catalog .catalog=${catalog}></kop-bumn-catalog></div>`,
      );
      const element = box.querySelector('kop-bumn-catalog')!;
      await waitUntil(() => gaps(element) > 0 && items(element).length > 0, 'it is drawn');
      for (let frames = 0; frames < 10; frames += 1) await frame();
      expect(items(element).length, style).to.be.lessThan(60);
      if (!style.includes('height')) continue;
      box.scrollTop = 5000;
      await waitUntil(
        () => Number(items(element)[0]?.getAttribute('aria-posinset')) > 5,
        'it is drawn there',
      );
    }
  });

  it('shows that a product was ordered right after it was found', async () => {
    const element = await shown();
    await search(element, 'beras');
    const said = () => items(element)[0]!.querySelector('.order')!.textContent!.trim();
    await waitUntil(() => items(element)[0]?.querySelector('.order'), 'there is an order to make');
    items(element)[0]!.querySelector<HTMLElement>('.order')!.click();
    await waitUntil(() => said() === 'Pesan lagi', 'it was ordered');
    await waitUntil(() => items(element).length === 60, 'all are drawn');
    expect(said()).to.equal('Pesan lagi');
    localStorage.clear();
  });
});

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
