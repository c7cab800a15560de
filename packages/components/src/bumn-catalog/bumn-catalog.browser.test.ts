import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {partners, products} from '@koperasi/contract/examples';
import type {ClientSource} from '../provider/client-source.js';
import '../provider/provider.define.js';
import type {Provider} from '../provider/provider.js';
import './bumn-catalog.define.js';
import type {BumnCatalog} from './bumn-catalog.js';
import {breakingClient, falteringClient, tellingClient, waitingClient} from './told-catalog.test-only.js';

const catalog = {partners, products};

const given = (value: unknown) =>
  fixture<BumnCatalog>(html`<kop-bumn-catalog today="2026-11-27" .catalog=${value}></kop-bumn-catalog>`);
async function below(client: ClientSource, lang = 'id'): Promise<BumnCatalog> {
  const provider = await fixture<Provider>(
    html`<kop-provider .client=${client} lang=${lang}
      ><kop-bumn-catalog today="2026-11-27"></kop-bumn-catalog
    ></kop-provider>`,
  );
  return provider.querySelector('kop-bumn-catalog')!;
}

const find = <Found extends HTMLElement>(element: BumnCatalog, selector: string) =>
  element.shadowRoot!.querySelector<Found>(selector);
const texts = (element: BumnCatalog, selector: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map(({textContent}) =>
    textContent!.replace(/\s+/g, ' ').trim(),
  );
const count = (element: BumnCatalog) => texts(element, '.count')[0];
const names = (element: BumnCatalog) => texts(element, '[role=listitem] h3');
const product = (element: BumnCatalog, name: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=listitem]')].find((item) =>
    item.querySelector('h3')!.textContent!.includes(name),
  )!;
const said = (element: HTMLElement) => element.textContent!.replace(/\s+/g, ' ').trim();

async function drawn(element: BumnCatalog): Promise<void> {
  await waitUntil(() => find(element, 'fieldset') && find(element, 'dl'), 'filters and folds are there', {
    timeout: 8000,
  });
}
async function type(element: BumnCatalog, query: string): Promise<void> {
  find(element, '#search')!.focus();
  await sendKeys({type: query});
  await element.updateComplete;
}
async function choose(element: BumnCatalog, name: string): Promise<void> {
  const label = [...element.shadowRoot!.querySelectorAll('label')].find((one) =>
    one.textContent!.includes(name),
  )!;
  label.querySelector('input')!.click();
  await element.updateComplete;
}

/** Forgets what a device keeps of catalogs and orders. */
async function forget(): Promise<void> {
  localStorage.clear();
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('kop-catalog');
    request.onsuccess =
      request.onerror =
      request.onblocked =
        () => {
          resolve();
        };
  });
}
beforeEach(forget);

describe('a catalog', () => {
  it('says what a product is, who supplies it, what it costs per which unit, and as of when, in that order', async () => {
    const element = await given(catalog);
    await drawn(element);
    expect(count(element)).to.equal('25 produk');
    expect(said(product(element, 'Beras SPHP'))).to.match(
      /^Beras SPHP Perum Bulog BUMN Rp.62\.500 per kemasan 5 kg Harga eceran tertinggi \(HET\).*⚠ Harga lama: per 12 Januari 2026, periksa lagi.*Paling banyak 2 kemasan/,
    );
  });

  it('never shows zero for a price that nobody knows', async () => {
    const element = await given(catalog);
    await drawn(element);
    const sugar = said(product(element, 'Gula'));
    expect(sugar).to.include('Hubungi mitra');
    expect(sugar).to.include('Lewat: Platform Warung Pangan');
    expect(sugar).not.to.include('Rp');
  });

  it('names BPJS Ketenagakerjaan a public body and no BUMN', async () => {
    const element = await given(catalog);
    await drawn(element);
    expect(said(product(element, 'Iuran'))).to.include('Badan hukum publik, bukan BUMN');
  });

  it('leads to the source of each price by its address alone', async () => {
    const element = await given(catalog);
    await drawn(element);
    const link = product(element, 'Beras SPHP').querySelector('a')!;
    expect([link.textContent, link.rel, new URL(link.href).protocol]).to.eql([
      'www.suara.com',
      'noopener',
      'https:',
    ]);
  });

  it('has everything in the page, and its place among all, up to a hundred products', async () => {
    const element = await given(catalog);
    await waitUntil(() => names(element).length === 25, 'all are drawn');
    const last = product(element, 'Pembangunan');
    expect([last.getAttribute('aria-posinset'), last.getAttribute('aria-setsize')]).to.eql(['25', '25']);
  });

  it('tells a bad product from the others, which it does not hide', async () => {
    const element = await given({
      partners,
      products: [
        {...products[0], price: -1, sources: ['javascript:alert(1)']},
        'rusak',
        ...products.slice(1),
      ],
    });
    await waitUntil(() => find(element, '.problems'), 'there is a line on problems');
    expect(count(element)).to.equal('25 produk');
    expect(texts(element, '.problems summary')).to.eql([
      '⚠ 1 produk tidak dapat ditampilkan; 2 keterangan tidak dapat dibaca dan tidak ditampilkan',
    ]);
    expect(texts(element, '.problems li')).to.include('prd_lpg3: price tidak dapat dibaca');
    expect(said(product(element, 'LPG 3 kg'))).to.include('Hubungi mitra');
    expect(element.shadowRoot!.querySelector('a[href^=javascript]')).to.equal(null);
  });

  it('says what will be here while it is empty, and that it cannot be read', async () => {
    expect(texts(await given({partners, products: []}), '.nothing')).to.eql([
      'Belum ada produk. Produk dari mitra akan tampil di sini.',
    ]);
    expect(texts(await given('katalog'), '[role=alert]')).to.eql([
      '⚠ Data katalog tidak dapat dibaca. Pengelola halaman perlu memeriksa isinya.',
    ]);
  });

  it('reads what the page wrote as JSON, and shows the rest of the page until then', async () => {
    const element = await fixture<BumnCatalog>(
      html`<kop-bumn-catalog
        ><p>Memuat</p>
        <script type="application/json">
          {"partners": [], "products": [{"id": "a", "name": "Beras"}]}
        </script></kop-bumn-catalog
      >`,
    );
    expect(names(element)).to.eql(['Beras']);
    expect(said(product(element, 'Beras'))).to.include('Mitra belum diketahui');
  });

  it('speaks English on an English page', async () => {
    const element = await below(tellingClient(), 'en');
    await waitUntil(() => count(element) === '25 products', 'it speaks English');
    await drawn(element);
    expect(texts(element, 'legend')).to.eql(['Partner', 'Category', 'How to get it']);
    expect(said(product(element, 'SPHP rice'))).to.include('Old price: as of 12 January 2026');
  });
});

describe('a person with a keyboard', () => {
  it('searches, filters, takes a filter back, sorts and changes the view', async () => {
    const element = await given(catalog);
    await drawn(element);
    await type(element, 'pupuk');
    await waitUntil(() => names(element).every((name) => name.includes('upuk')), 'only fertiliser is there');
    await choose(element, 'PT Pupuk Indonesia');
    expect(count(element)).to.equal('5 dari 25 produk');
    expect(texts(element, '.chip')).to.eql(['PT Pupuk Indonesia ×']);
    find(element, '.chip')!.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    await waitUntil(
      () => element.shadowRoot!.activeElement?.id === 'search',
      'the keyboard is in the search',
    );
    const select = find<HTMLSelectElement>(element, 'select')!;
    select.value = 'price';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(names(element)[0]).to.equal('Pupuk bersubsidi organik');
    const [, list] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.layout button');
    list!.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect([element.view, list!.getAttribute('aria-pressed')]).to.eql(['list', 'true']);
  });

  it('is told how many there are once they have stopped typing', async () => {
    const element = await given(catalog);
    await drawn(element);
    const status = find(element, '[role=status]')!;
    expect(said(status)).to.equal('');
    await type(element, 'urea');
    expect(said(status)).to.equal('');
    await waitUntil(() => said(status) === '1 dari 25 produk', 'it is told', {timeout: 3000});
  });

  it('is told what to try where nothing fits, and gets everything back', async () => {
    const element = await given(catalog);
    await drawn(element);
    await type(element, 'qqqq');
    await waitUntil(() => find(element, '.nothing button'), 'there is a way back');
    expect(texts(element, '.nothing')[0]).to.include('Tidak ada produk yang sesuai. Coba kata lain');
    find(element, '.nothing button')!.click();
    await element.updateComplete;
    expect(count(element)).to.equal('25 produk');
    expect(find<HTMLInputElement>(element, '#search')!.value).to.equal('');
  });

  it('opens the filters where they have no place beside the products', async () => {
    const element = await given(catalog);
    element.style.width = '320px';
    await drawn(element);
    const button = find(element, '.open-filters')!;
    expect(getComputedStyle(find(element, '#filters')!).display).to.equal('none');
    button.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(find(element, '#filters')!).display).to.equal('grid');
  });

  it('finds everything a product needs below its fold', async () => {
    const element = await given(catalog);
    await drawn(element);
    const fold = product(element, 'LPG 3 kg').querySelector('details')!;
    fold.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(fold.open).to.equal(true);
    expect(said(fold)).to.include('KTP setiap pembeli dicatat');
    expect(fold.querySelectorAll('dd a')).to.have.length(5);
  });

  it('puts a product into an order without a server, and sees how many there are', async () => {
    const element = await given(catalog);
    await drawn(element);
    product(element, 'Urea').querySelector<HTMLButtonElement>('.order')!.click();
    await waitUntil(() => find(element, '.orders'), 'there is a button to the order', {timeout: 8000});
    expect(texts(element, '.orders')).to.eql(['Pesanan (1)']);
    expect(said(find(element, '[role=status]')!)).to.equal('Pupuk bersubsidi Urea ditambahkan ke pesanan');
  }).timeout(12_000);
});

describe('a catalog of a client', () => {
  it('shows the first page at once and the rest as it comes', async () => {
    const element = await below(tellingClient());
    await waitUntil(() => count(element), 'products are there');
    await waitUntil(() => count(element) === '25 produk', 'all are there');
  });

  it('shows that it is loading', async () => {
    const element = await below(waitingClient);
    await element.updateComplete;
    expect(find(element, '[aria-busy]')).not.to.equal(null);
    await waitUntil(() => find(element, '.skeletons'), 'outlines are there', {timeout: 8000});
  });

  it('says when it could not be loaded, and tries again when asked', async () => {
    const {client, connect} = falteringClient();
    const element = await below(client);
    await waitUntil(() => find(element, '[role=alert] button'), 'there is a button');
    connect();
    find(element, '[role=alert] button')!.click();
    await waitUntil(() => count(element) === '25 produk', 'all are there');
  });

  it('shows what the device keeps while there is no network, with its date, and tries again with the network', async () => {
    const before = await below(tellingClient());
    await waitUntil(() => count(before) === '25 produk', 'all are there');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const {client, connect} = falteringClient();
    const element = await below(client);
    await waitUntil(() => find(element, '[role=alert]'), 'there is a notice');
    expect(texts(element, '[role=alert]')[0]).to.match(
      /Tanpa jaringan: ini katalog yang disimpan \d+ \p{L}+ \d{4}\./u,
    );
    expect(count(element)).to.equal('25 produk');
    connect();
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => !find(element, '[role=alert]'), 'the notice is gone');
  });

  it('keeps the pages that came when the others do not', async () => {
    const element = await below(breakingClient());
    await waitUntil(() => find(element, '[role=alert]'), 'there is a notice');
    expect(texts(element, '[role=alert]')[0]).to.include('Baru sebagian katalog');
    expect(count(element)).to.equal('10 produk');
  });

  it('takes no orders where nobody may order', async () => {
    const element = await below(tellingClient());
    await waitUntil(() => count(element) === '25 produk', 'all are there');
    await drawn(element);
    expect(find(element, '.order')).to.equal(null);
    expect(said(product(element, 'Urea'))).to.include('Dapat dipesan');
  });
});

describe('the address of the page', () => {
  const keeping = () =>
    fixture<BumnCatalog>(html`<kop-bumn-catalog address-state .catalog=${catalog}></kop-bumn-catalog>`);
  afterEach(() => {
    history.replaceState(null, '', location.pathname);
  });

  it('brings back search, filters and order, and ignores what does not exist', async () => {
    history.replaceState(
      null,
      '',
      '?kat-cari=gas&kat-mitra=ptr_pertamina&kat-mitra=ptr_lain&kat-urut=price&kat-tampilan=list',
    );
    const element = await keeping();
    await drawn(element);
    expect(find<HTMLInputElement>(element, '#search')!.value).to.equal('gas');
    expect(texts(element, '.chip')).to.eql(['PT Pertamina Patra Niaga ×']);
    expect([element.view, find<HTMLSelectElement>(element, 'select')!.value]).to.eql(['list', 'price']);
  });

  it('takes one step for a choice and none for a letter, and goes back', async () => {
    const element = await keeping();
    await drawn(element);
    const steps = history.length;
    await type(element, 'beras');
    await waitUntil(() => location.search === '?kat-cari=beras', 'the search is in the address');
    expect(history.length).to.equal(steps);
    await choose(element, 'Perum Bulog');
    expect([location.search, history.length]).to.eql(['?kat-cari=beras&kat-mitra=ptr_bulog', steps + 1]);
    history.back();
    await waitUntil(() => texts(element, '.chip').length === 0, 'the filter is gone');
    expect(find<HTMLInputElement>(element, '#search')!.value).to.equal('beras');
  });

  it('is the first catalog\u2019s alone', async () => {
    const page = await fixture(
      html`<div>
        <kop-bumn-catalog address-state .catalog=${catalog}></kop-bumn-catalog>
        <kop-bumn-catalog address-state .catalog=${catalog}></kop-bumn-catalog>
      </div>`,
    );
    const [, second] = page.querySelectorAll('kop-bumn-catalog');
    await drawn(second!);
    await choose(second!, 'Perum Bulog');
    expect(location.search).to.equal('');
  });
});
