import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {cardKeys, cardRevocations, cards} from '@koperasi/contract/examples';
import {html} from 'lit';
import {createSigner} from '../card-check/signer.test-only.js';
import type {ClientSource} from '../provider/client-source.js';
import '../provider/provider.define.js';
import './card-scanner.define.js';
import type {CardScanner} from './card-scanner.js';
import {drawnCanvas, drawnPhoto, type DrawnCode} from './drawn-code.test-only.js';
import {choose, says, withCameras, within} from './scanner.test-only.js';

interface Arguments {
  keys: unknown;
  revoked: readonly string[] | undefined;
  client: ClientSource | undefined;
}

type Story = StoryObj<Arguments>;
type Play = NonNullable<Story['play']>;

const [good, other, revoked, , expired] = cards.map(({token}) => token);
const places = {
  '36.73.01.1007': {name: 'Koperasi Kelurahan Merah Putih Unyur', village: 'Unyur', district: 'Serang'},
  '36.73.04.1007': {
    name: 'Koperasi Kelurahan Merah Putih Sukawana Curug',
    village: 'Sukawana',
    district: 'Curug',
  },
};

const meta: Meta<Arguments> = {
  title: 'Pemindai kartu',
  component: 'kop-card-scanner',
  args: {keys: cardKeys, revoked: cardRevocations.map(({id}) => id)},
  argTypes: {client: {table: {disable: true}}},
  render: ({keys, revoked: ids, client}) => html`
    <kop-provider .client=${client}>
      <kop-card-scanner .keys=${keys} .revoked=${ids} .places=${places}></kop-card-scanner>
    </kop-provider>
  `,
  // What another story kept in this browser is nothing to these.
  beforeEach: () => {
    localStorage.removeItem('kop-card-trust:1');
  },
};
export default meta;

function scannerIn(canvas: HTMLElement): CardScanner {
  return canvas.querySelector('kop-card-scanner')!;
}

/** Types a code and presses the button, and waits for what the scanner says. */
function typed(token: string | (() => Promise<string>), words: string): Play {
  return async ({canvasElement}) => {
    const scanner = scannerIn(canvasElement);
    await scanner.updateComplete;
    within<HTMLTextAreaElement>(scanner, 'textarea').value =
      typeof token === 'string' ? token : await token();
    within(scanner, 'form button').click();
    await says(scanner, words);
  };
}

/** Opens a camera that is not there: nobody is asked for a real one. */
function filmed(open: () => Promise<MediaStream>, words: string): Play {
  return async ({canvasElement}) => {
    const scanner = scannerIn(canvasElement);
    await scanner.updateComplete;
    await withCameras(open, async () => {
      within(scanner, '[part=open]').click();
      await says(scanner, words);
    });
  };
}

function failing(name: string): () => Promise<MediaStream> {
  return () => Promise.reject(new DOMException('', name));
}

/** A film of a table with these codes on it. */
function filmOf(codes: readonly DrawnCode[], {lamp = false} = {}): () => Promise<MediaStream> {
  return () => {
    const canvas = drawnCanvas(codes, 800, 600);
    const context = canvas.getContext('2d')!;
    const stream = canvas.captureStream(10);
    const [track] = stream.getVideoTracks();
    // A canvas that nobody draws on sends no pictures.
    const drawing = setInterval(() => {
      context.fillRect(0, 0, 1, 1);
      if (track?.readyState === 'ended') clearInterval(drawing);
    }, 100);
    if (lamp)
      Object.assign(track!, {
        getCapabilities: () => ({torch: true}),
        applyConstraints: () => Promise.resolve(),
      });
    return Promise.resolve(stream);
  };
}

/** Chooses a photo of these codes. */
function photographed(codes: readonly DrawnCode[], words: string): Play {
  return async ({canvasElement}) => {
    const scanner = scannerIn(canvasElement);
    await scanner.updateComplete;
    choose(scanner, await drawnPhoto(codes));
    await says(scanner, words);
  };
}

const straight: DrawnCode = {text: good!, scale: 6, center: [600, 450]};
const never = <Value>(): Promise<Value> => new Promise(() => undefined);
const offline = (): Promise<never> => Promise.reject(new TypeError('network'));

export const Ready: Story = {name: 'Siap'};

export const Asking: Story = {name: 'Menunggu izin kamera', play: filmed(never, 'izin memakai kamera')};
export const Filming: Story = {name: 'Kamera menyala', play: filmed(filmOf([]), 'Arahkan kamera')};
export const WithLamp: Story = {
  name: 'Kamera dengan lampu',
  play: async (context) => {
    await filmed(filmOf([], {lamp: true}), 'Arahkan kamera')(context);
    within(scannerIn(context.canvasElement), '[part=torch]').click();
  },
};
export const OtherCode: Story = {
  name: 'Kode QR lain di depan kamera',
  play: filmed(
    filmOf([{...straight, center: [400, 300], text: 'https://contoh.example/promo'}]),
    'bukan kartu anggota koperasi',
  ),
};
export const ByCamera: Story = {
  name: 'Kartu terbaca kamera',
  play: filmed(filmOf([{...straight, center: [400, 300]}]), 'Kartu asli dan masih berlaku'),
};

export const Denied: Story = {
  name: 'Kamera tidak diizinkan',
  play: filmed(failing('NotAllowedError'), 'tidak diizinkan'),
};
export const NoCamera: Story = {
  name: 'Tidak ada kamera',
  play: filmed(failing('NotFoundError'), 'Tidak ada kamera'),
};
export const Busy: Story = {
  name: 'Kamera sedang dipakai',
  play: filmed(failing('NotReadableError'), 'sedang dipakai'),
};
export const Failed: Story = {
  name: 'Kamera tidak dapat dibuka',
  play: filmed(failing('UnknownError'), 'tidak dapat dibuka'),
};
export const Lost: Story = {
  name: 'Kamera terputus',
  play: async (context) => {
    const streams: MediaStream[] = [];
    const open = async (): Promise<MediaStream> => {
      const stream = await filmOf([])();
      streams.push(stream);
      return stream;
    };
    await filmed(open, 'Arahkan kamera')(context);
    for (const track of streams[0]!.getTracks()) track.stop();
    await says(scannerIn(context.canvasElement), 'Kamera terputus');
  },
};
export const Hidden: Story = {
  name: 'Kamera dihentikan saat tidak tampak',
  play: async (context) => {
    const scanner = scannerIn(context.canvasElement);
    await filmed(filmOf([]), 'Arahkan kamera')(context);
    scanner.hidden = true;
    await says(scanner, 'Kamera dihentikan');
    scanner.hidden = false;
  },
};

export const ReadingPhoto: Story = {
  name: 'Membaca foto',
  play: async (context) => {
    const detector = class {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      detect = never;
    };
    Object.defineProperty(globalThis, 'BarcodeDetector', {value: detector, configurable: true});
    try {
      await photographed([straight], 'Membaca foto')(context);
      await new Promise((resolve) => setTimeout(resolve, 300));
    } finally {
      Reflect.deleteProperty(globalThis, 'BarcodeDetector');
    }
  },
};
export const PhotoWithoutCode: Story = {name: 'Foto tanpa kode', play: photographed([], 'tidak ditemukan')};
export const PhotoOfOtherCode: Story = {
  name: 'Foto kode lain',
  play: photographed([{...straight, text: 'https://contoh.example/promo'}], 'bukan kartu anggota'),
};
export const PhotoOfTwoCards: Story = {
  name: 'Foto dua kartu',
  play: photographed(
    [
      {...straight, scale: 5, center: [250, 450]},
      {...straight, scale: 5, center: [900, 450], text: other!},
    ],
    'beberapa kartu',
  ),
};
export const NoPicture: Story = {
  name: 'Berkas bukan foto',
  play: async ({canvasElement}) => {
    const scanner = scannerIn(canvasElement);
    await scanner.updateComplete;
    choose(scanner, new File(['daftar hadir'], 'daftar.png', {type: 'image/png'}));
    await says(scanner, 'tidak dapat dibuka');
  },
};

export const Checking: Story = {
  name: 'Memeriksa',
  args: {keys: undefined, client: {cards: {keys: never}}},
  play: typed(good!, 'Memeriksa kartu'),
};
export const Verified: Story = {name: 'Asli dan masih berlaku', play: typed(good!, 'masih berlaku')};
export const VerifiedByClient: Story = {
  name: 'Asli, dengan kunci dari klien',
  args: {
    keys: undefined,
    client: {
      cards: {
        keys: () => Promise.resolve(cardKeys),
        listRevocations: () => Promise.resolve({items: [], nextCursor: null}),
      },
    },
  },
  play: typed(good!, 'masih berlaku'),
};
export const Stale: Story = {
  name: 'Asli, dengan daftar pencabutan lama',
  args: {keys: undefined, client: {cards: {keys: offline, listRevocations: offline}}},
  play: async (context) => {
    const kept = {keys: cardKeys.keys, revoked: [], readAt: Date.now() - 60 * 3600_000};
    localStorage.setItem('kop-card-trust:1', JSON.stringify(kept));
    await typed(good!, 'terakhir dibaca')(context);
  },
};
export const WithoutRevocations: Story = {
  name: 'Asli, tanpa daftar pencabutan',
  args: {revoked: undefined},
  play: typed(good!, 'tidak tersedia'),
};
export const Expired: Story = {name: 'Kedaluwarsa', play: typed(expired!, 'kedaluwarsa')};
export const Revoked: Story = {name: 'Dicabut', play: typed(revoked!, 'dicabut')};
export const Tampered: Story = {
  name: 'Diubah',
  play: typed(`${good!.slice(0, -4)}${other!.slice(-4)}`, 'tidak asli'),
};
export const NotYetValid: Story = {
  name: 'Belum berlaku',
  render: (given, context) => meta.render!({...given, keys: {keys: [early.key]}}, context),
  loaders: [
    async () => {
      early = await createSigner('contoh-2026');
      return {};
    },
  ],
  play: typed(() => {
    const iat = Math.floor(Date.now() / 1000) + 30 * 24 * 3600;
    return early.sign({jti: 'crd_M8N2QD', cooperative: '36.73.01.1007', iat, exp: iat + 63_072_000});
  }, 'belum berlaku'),
};
let early: Awaited<ReturnType<typeof createSigner>>;
export const UnknownKey: Story = {
  name: 'Penerbit tidak dikenal',
  args: {keys: {keys: [cardKeys.keys[1]]}},
  play: typed(good!, 'tidak dikenal'),
};
export const Unsupported: Story = {
  name: 'Tidak dapat diperiksa di peramban ini',
  args: {keys: {keys: [{...cardKeys.keys[0], x: 'AAAA'}]}},
  play: typed(good!, 'Tidak dapat diperiksa'),
};
export const Malformed: Story = {
  name: 'Kode yang bukan kartu',
  play: typed('abc.def.ghi', 'Bukan kartu anggota'),
};
export const Offline: Story = {
  name: 'Tanpa kunci dan sambungan',
  args: {keys: undefined, client: {cards: {keys: offline, listRevocations: offline}}},
  play: typed(good!, 'Belum dapat diperiksa'),
};

export const TypedEmpty: Story = {
  name: 'Kode belum diisi',
  play: async ({canvasElement}) => {
    const scanner = scannerIn(canvasElement);
    await scanner.updateComplete;
    within(scanner, 'form button').click();
    await scanner.updateComplete;
  },
};
export const TypedWrong: Story = {
  name: 'Kode salah ketik',
  play: async ({canvasElement}) => {
    const scanner = scannerIn(canvasElement);
    await scanner.updateComplete;
    within<HTMLTextAreaElement>(scanner, 'textarea').value = '3673 0110 07';
    within(scanner, 'form button').click();
    await scanner.updateComplete;
  },
};
export const English: Story = {
  name: 'English',
  parameters: {language: 'en'},
  play: async (context) => {
    await says(scannerIn(context.canvasElement), 'Open the camera');
    await typed(good!, 'still good')(context);
  },
};
export const Narrow: Story = {
  name: 'Layar 320 piksel',
  parameters: {viewport: {options: {narrow: {name: '320', styles: {width: '320px', height: '640px'}}}}},
  globals: {viewport: {value: 'narrow'}},
  play: typed(revoked!, 'dicabut'),
};
export const Dark: Story = {
  name: 'Gelap',
  parameters: {scheme: 'dark'},
  play: typed(good!, 'masih berlaku'),
};
