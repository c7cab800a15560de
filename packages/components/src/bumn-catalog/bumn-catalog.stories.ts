import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {partners, products} from '@koperasi/contract/examples';
import {largeCatalog} from '../catalog-search/large-catalog.test-only.js';
import type {ClientSource} from '../provider/client-source.js';
import '../provider/provider.define.js';
import './bumn-catalog.define.js';
import {keepCatalog} from './kept-catalog.js';
import {breakingClient, falteringClient, tellingClient, waitingClient} from './told-catalog.test-only.js';

interface Args {
  catalog: unknown;
  view: 'grid' | 'list';
  today: string;
  client: ClientSource | undefined;
}

const meta: Meta<Args> = {
  title: 'Katalog mitra',
  component: 'kop-bumn-catalog',
  args: {catalog: {partners, products}, view: 'grid', today: '2026-11-27'},
  argTypes: {
    catalog: {control: false},
    client: {table: {disable: true}},
    view: {control: 'inline-radio', options: ['grid', 'list']},
  },
  render: ({catalog, view, today, client}) =>
    html`<kop-provider .client=${client ?? nothing}>
      <kop-bumn-catalog .catalog=${catalog} view=${view} today=${today}></kop-bumn-catalog>
    </kop-provider>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The researched products; most prices are older than ninety days. */
export const Researched: Story = {name: 'Produk yang diteliti'};
export const List: Story = {name: 'Sebagai daftar', args: {view: 'list'}};
/** On the day of the prices of rice and cooking oil. */
export const Fresh: Story = {name: 'Harga baru', args: {today: '2026-01-20'}};
/** Read through the client of a provider. */
export const Read: Story = {name: 'Dari server', args: {catalog: undefined, client: tellingClient()}};
/** JSON that the page wrote, and nothing else. */
export const Written: Story = {
  name: 'JSON dalam halaman',
  render: () =>
    html`<kop-bumn-catalog today="2026-01-20"
      ><script type="application/json">
        {
          "partners": [{"id": "bulog", "name": "Perum Bulog", "kind": "state-enterprise"}],
          "products": [
            {
              "id": "beras",
              "partner": "bulog",
              "name": "Beras SPHP",
              "category": "food",
              "unit": "kemasan 5 kg",
              "price": 62500,
              "priceKind": "ceiling-price",
              "asOf": "2026-01-12"
            }
          ]
        }
      </script></kop-bumn-catalog
    >`,
};
export const Waiting: Story = {
  name: 'Sedang dimuat',
  args: {catalog: undefined, client: waitingClient},
};
/** The page's own content, until there is a catalog. */
export const Fallback: Story = {
  name: 'Belum ada data',
  render: () =>
    html`<kop-bumn-catalog><p>Daftar harga ada di papan pengumuman koperasi.</p></kop-bumn-catalog>`,
};
/** The first try fails; the button tries again. */
export const NotRead: Story = {
  name: 'Belum dapat dimuat',
  args: {catalog: undefined, client: falteringClient().client},
  loaders: [() => forgetKept()],
};
/** No network, but a catalog that this device keeps. */
export const Offline: Story = {
  name: 'Tanpa jaringan',
  args: {catalog: undefined, client: falteringClient().client},
  loaders: [() => keepCatalog({partners, products})],
};
export const BrokenOff: Story = {
  name: 'Baru sebagian dimuat',
  args: {catalog: undefined, client: breakingClient()},
};
export const Empty: Story = {name: 'Belum ada produk', args: {catalog: {partners, products: []}}};
export const Unreadable: Story = {name: 'Data tidak dapat dibaca', args: {catalog: 'katalog.json'}};
/** A price below zero, an address that is none, a product without a name: the others are there. */
export const Problems: Story = {
  name: 'Data sebagian rusak',
  args: {
    catalog: {
      partners: partners.slice(0, 3),
      products: [
        {...products[0], price: -19_000, sources: ['javascript:alert(1)']},
        {...products[3], partner: 'ptr_lain', asOf: 'kemarin'},
        {...products[4], name: null},
        ...products.slice(5, 9),
      ],
    },
  },
};
export const NothingFits: Story = {
  name: 'Tidak ada yang sesuai',
  play: async ({canvasElement}) => {
    const catalog = canvasElement.querySelector('kop-bumn-catalog')!;
    await catalog.updateComplete;
    const search = catalog.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    search.value = 'qqqq';
    search.dispatchEvent(new Event('input'));
  },
};
/** Two filters, which can be taken back one by one. */
export const Filtered: Story = {
  name: 'Disaring',
  play: async ({canvasElement}) => {
    const root = canvasElement.querySelector('kop-bumn-catalog')!.shadowRoot!;
    for (let tries = 0; tries < 50 && !root.querySelector('fieldset'); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    for (const box of [...root.querySelectorAll<HTMLInputElement>('fieldset input')].slice(1, 3)) box.click();
  },
};
/** One too long to be in the page at once. */
export const Large: Story = {name: '10.000 produk', args: {catalog: largeCatalog(10_000)}};
const longName =
  'Pupuk majemuk bersubsidi untuk padi, jagung, kedelai, cabai, bawang merah, bawang putih, tebu, kakao, dan kopi rakyat';
export const LongNames: Story = {
  name: 'Nama yang panjang',
  args: {
    catalog: {
      partners: [
        {
          ...partners[1],
          name: 'PT Perusahaan Perdagangan dan Pergudangan Nusantara Sejahtera Bersama (Persero)',
        },
      ],
      products: [
        {
          ...products[3],
          name: longName,
          unit: 'karung 50 kg berlapis dengan segel dan nomor urut dari pabrik',
          price: 9_007_199_254_740_991,
          priceArea: 'Provinsi Banten di luar Kepulauan Seribu dan wilayah terdepan, terluar, dan tertinggal',
        },
        {...products[4], name: longName.replaceAll(/[ ,]/g, '')},
      ],
    },
  },
};
export const English: Story = {name: 'Bahasa Inggris', parameters: {language: 'en'}};
export const Narrow: Story = {
  name: 'Layar 320 piksel',
  parameters: {viewport: {options: {narrow: {name: '320', styles: {width: '320px', height: '640px'}}}}},
  globals: {viewport: {value: 'narrow'}},
};
export const Dark: Story = {name: 'Gelap', parameters: {scheme: 'dark'}};

/** Forgets the catalog that another story has kept. */
function forgetKept(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('kop-catalog');
    request.onsuccess =
      request.onerror =
      request.onblocked =
        () => {
          resolve();
        };
  });
}
