import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Catalog} from '../bumn-catalog/catalog-data.js';
import type {ClientSource} from '../provider/client-source.js';
import './catalog-order.define.js';
import type {CatalogOrder} from './catalog-order.js';
import {
  boardClient,
  catalogWith,
  clientWith,
  draftOf,
  keep,
  orderOfEachState,
  sampleCatalog,
  unyur,
  waitingOrder,
} from './desk.test-only.js';
import type {KeptOrders} from './kept-state.js';
import {keptOrdersKey} from './kept-orders.js';

interface Situation {
  catalog?: Catalog;
  client?: ClientSource | undefined;
  kept?: Partial<KeptOrders>;
  /** What somebody does once the desk is open, by selectors. */
  pressed?: readonly string[];
  /** Nothing can be kept on this device. */
  full?: boolean;
  cooperative?: string;
}

const tick = (ms = 0) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Opens the desk as it was left, and does what is pressed. */
async function open(element: CatalogOrder, {pressed = []}: Situation): Promise<void> {
  await tick();
  element.open();
  for (const selector of pressed) {
    for (let tries = 0; tries < 40 && !element.shadowRoot?.querySelector(selector); tries++) await tick(50);
    element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  }
  (document.activeElement as HTMLElement | null)?.blur();
}

const meta: Meta<Situation> = {
  title: 'Katalog BUMN/Pesanan',
  component: 'kop-catalog-order',
  render: (situation) => {
    const {catalog = sampleCatalog, client, kept, full, cooperative = unyur} = situation;
    localStorage.removeItem(keptOrdersKey(cooperative));
    if (kept) keep(kept, cooperative);
    const begin = (element?: Element): void => {
      if (!element) return;
      if (full) breakStorage();
      void open(element as CatalogOrder, situation);
    };
    return html`<p>Di belakang meja pesanan ini ada katalog.</p>
      <kop-catalog-order
        .catalog=${catalog}
        .client=${client}
        .cooperative=${cooperative}
        ${ref(begin)}
      ></kop-catalog-order>`;
  },
};
export default meta;

/** For this story's page alone: writing fails as it does on a full device. */
function breakStorage(): void {
  const {setItem} = Storage.prototype;
  Storage.prototype.setItem = function (this: Storage, key: string, text: string): void {
    if (key.startsWith('kop-orders:')) throw new DOMException('', 'QuotaExceededError');
    setItem.call(this, key, text);
  };
}

type Story = StoryObj<Situation>;

const twoPartners = draftOf(['prd_urea', '1.000'], ['prd_npk', '40'], ['prd_sphp5', '200']);
const {client} = boardClient();
const offline = clientWith([]);
const long =
  'Pupuk organik granul hasil pengolahan limbah peternakan sapi perah kelompok tani Sumber Makmur Sejahtera';

/** One order a partner. */
export const TwoPartners: Story = {name: 'Draf dua mitra', args: {client, kept: {draft: twoPartners}}};
/** Nothing was chosen yet. */
export const Empty: Story = {name: 'Kosong', args: {client}};
/** Fewer than the partner sends, and something that is no number: what was typed stays. */
export const BelowMinimum: Story = {
  name: 'Di bawah minimum',
  args: {
    client,
    catalog: catalogWith({prd_urea: {minimumQuantity: 20}}),
    kept: {draft: draftOf(['prd_urea', '5'], ['prd_npk', 'dua puluh'])},
    pressed: ['[data-review]'],
  },
};
/** More than one delivery may have; the reason is the partner's. */
export const OverTheLimit: Story = {
  name: 'Melebihi batas',
  args: {
    client,
    catalog: catalogWith({
      prd_urea: {
        limits: [
          {
            per: 'order',
            quantity: 100,
            text: {id: 'Sekali kirim satu truk, 100 sak.', en: 'One lorry, 100 sacks.'},
          },
        ],
      },
    }),
    kept: {draft: draftOf(['prd_urea', '101'], ['prd_sphp5', '200'])},
  },
};
/** The partner names the price. */
export const WithoutPrice: Story = {
  name: 'Tanpa harga',
  args: {client, kept: {draft: draftOf(['prd_gula', '500'], ['prd_urea', '10'])}},
};
/** One line was removed, and can come back. */
export const Removed: Story = {
  name: 'Dihapus, dapat diurungkan',
  args: {client, kept: {draft: twoPartners}, pressed: ['.remove']},
};
/** Who, to whom, what, and which requirements. */
export const Review: Story = {
  name: 'Tinjau',
  args: {
    client,
    kept: {draft: {...twoPartners, notes: {ptr_pupuk: 'Mohon dikirim pagi, sebelum pukul 10.'}}},
    pressed: ['[data-review]'],
  },
};
/** Somebody wants to send without having read the requirements. */
export const RequirementsUnread: Story = {
  name: 'Syarat belum dibaca',
  args: {client, kept: {draft: twoPartners}, pressed: ['[data-review]', '[part=send]']},
};
/** No answer came: it is sent again under its key. */
export const WaitingOffline: Story = {
  name: 'Menunggu jaringan',
  args: {
    client: offline,
    kept: {waiting: [waitingOrder({unsettledSince: Date.now() - 60_000, attempts: 3})]},
  },
};
/** Given back, but perhaps received. */
export const GivingBack: Story = {
  name: 'Membatalkan yang menunggu',
  args: {
    client: offline,
    kept: {waiting: [waitingOrder({unsettledSince: Date.now() - 60_000})]},
    pressed: ['[data-give-back]'],
  },
};
/** The key is a day old: it is not repeated. */
export const TooOld: Story = {
  name: 'Terlalu lama menunggu',
  args: {
    client: offline,
    kept: {
      waiting: [waitingOrder({unsettledSince: Date.now() - 30 * 3_600_000, reason: 'too-old', held: true})],
    },
  },
};
/** Somebody else began to send it. */
export const OtherPerson: Story = {
  name: 'Milik orang lain',
  args: {
    client: offline,
    kept: {
      waiting: [waitingOrder({unsettledSince: Date.now() - 60_000, reason: 'other-person', held: true})],
    },
  },
};
/** Nothing is lost, and the reason stands beside the line. */
export const Refused: Story = {
  name: 'Ditolak',
  args: {
    client,
    kept: {
      draft: draftOf(['prd_sphp5', '5.000']),
      refusals: [
        {
          partner: 'ptr_bulog',
          at: Date.UTC(2026, 10, 27, 2, 15),
          messages: {
            id: 'Pesanan ini melanggar aturan mitra.',
            en: 'The order breaks a rule of the partner.',
          },
          issues: [
            {
              product: 'prd_sphp5',
              messages: {id: 'Paling banyak 400 kemasan sebulan.', en: 'At most 400 packs a month.'},
            },
          ],
        },
      ],
    },
  },
};
/** The server took it. */
export const Placed: Story = {
  name: 'Terkirim',
  args: {
    client,
    catalog: catalogWith({prd_gula: {requirements: null}}),
    kept: {draft: draftOf(['prd_gula', '500'])},
    pressed: ['[data-review]', '[part=send]'],
  },
};
/** One order of each state, each with what became of it. */
export const EachState: Story = {
  name: 'Perjalanan pesanan',
  args: {client: clientWith(orderOfEachState()), pressed: ['[data-place=orders]']},
};
/** The goods have come. */
export const Receiving: Story = {
  name: 'Mencatat barang diterima',
  args: {client: clientWith(orderOfEachState()), pressed: ['[data-place=orders]', '[data-move^=receive]']},
};
/** The list cannot be read; the button reads it once more. */
export const ListNotRead: Story = {
  name: 'Daftar belum dapat dimuat',
  args: {
    client: {orders: {...offline.orders, list: () => Promise.reject(new TypeError('offline'))}},
    pressed: ['[data-place=orders]'],
  },
};
/** Still on its way. */
export const ListLoading: Story = {
  name: 'Daftar sedang dimuat',
  args: {
    client: {orders: {...offline.orders, list: () => new Promise(() => undefined)}},
    pressed: ['[data-place=orders]'],
  },
};
/** A page without a server: the list can be printed, copied and saved. */
export const NotConnected: Story = {name: 'Tidak tersambung', args: {kept: {draft: twoPartners}}};
/** Nothing can be kept on this device. */
export const StorageFull: Story = {
  name: 'Penyimpanan penuh',
  args: {client, kept: {draft: twoPartners}, full: true, pressed: ['[data-product=prd_urea] + button']},
};
/** The longest names and numbers that can come. */
export const LongNames: Story = {
  name: 'Nama panjang',
  args: {
    client,
    catalog: {
      partners: sampleCatalog.partners.map((partner) =>
        partner.id === 'ptr_pupuk'
          ? {
              ...partner,
              name: 'PT Perusahaan Perdagangan dan Distribusi Pupuk Indonesia Niaga Nusantara (Persero) Tbk',
            }
          : partner,
      ),
      products: catalogWith({
        prd_urea: {
          name: {id: long, en: long},
          unit: {
            id: 'karung anyaman 50 kilogram dengan lapisan dalam',
            en: 'woven sack of 50 kilograms with a lining',
          },
          redemptionPrice: 8_999_999_999,
        },
      }).products,
    },
    kept: {draft: draftOf(['prd_urea', '1.000.000'])},
  },
};
export const English: Story = {
  name: 'English',
  args: {client, kept: {draft: twoPartners}},
  parameters: {language: 'en'},
};
export const Narrow: Story = {
  name: 'Layar 320 piksel',
  args: {client, kept: {draft: twoPartners}},
  parameters: {viewport: {options: {narrow: {name: '320', styles: {width: '320px', height: '640px'}}}}},
  globals: {viewport: {value: 'narrow'}},
};
export const Dark: Story = {
  name: 'Gelap',
  args: {client, kept: {draft: twoPartners}},
  parameters: {scheme: 'dark'},
};
