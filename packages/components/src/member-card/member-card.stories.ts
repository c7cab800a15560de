import {cardKeys, cardRevocations} from '@koperasi/contract/examples';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ClientSource} from '../provider/client-source.js';
import '../provider/provider.define.js';
import type {MemberCardData} from './card-data.js';
import './member-card.define.js';
import {falteringCards, sampleCard, sampleClient, silentClient} from './sample-cards.test-only.js';

interface Args {
  card: MemberCardData | undefined;
  client: ClientSource | undefined;
  side: 'front' | 'back';
  showNationalId: boolean;
  keys: unknown;
  member: string | undefined;
}

const meta: Meta<Args> = {
  title: 'Kartu anggota',
  component: 'kop-member-card',
  args: {
    card: sampleCard(),
    client: undefined,
    side: 'front',
    showNationalId: false,
    keys: cardKeys,
    member: undefined,
  },
  argTypes: {card: {control: 'object'}, client: {table: {disable: true}}, keys: {table: {disable: true}}},
  render: ({card, client, side, showNationalId, keys, member}) =>
    html`<kop-provider .client=${client ?? nothing}>
      <kop-member-card
        .card=${card}
        .keys=${keys}
        .revoked=${cardRevocations.map(({id}) => id)}
        side=${side}
        ?show-national-id=${showNationalId}
        cooperative=${member ? '36.73.01.1007' : nothing}
        member=${member ?? nothing}
      ></kop-member-card>
    </kop-provider>`,
};
export default meta;

type Story = StoryObj<Args>;

const photo =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"%3E%3Crect width="30" height="40" fill="%23cfd8dc"/%3E%3Ccircle cx="15" cy="15" r="7" fill="%23607d8b"/%3E%3Cpath d="M3 40q0-16 12-16t12 16z" fill="%23607d8b"/%3E%3C/svg%3E';
const long = 'Raden Ajeng Siti Nurhaliza Kusumawardhani binti Haji Abdurrahman Wahyudiningrat Al-Bantani';
const [first, ...rest] = sampleCard().card!.token.split('.');
/** One character of what it says is another. */
const altered = [first, `${rest[0]!.slice(0, -3)}A${rest[0]!.slice(-2)}`, rest[1]].join('.');
const foreign = sampleCard('mem_unyur06').card!;

/** A member in good standing, whose signature holds. */
export const Verified: Story = {name: 'Sah'};
/** The side with the code. */
export const Back: Story = {name: 'Sisi belakang', args: {side: 'back'}};
/** A cooperative with a logo, and a member with a photo. */
export const WithPhotoAndLogo: Story = {
  name: 'Foto dan logo',
  render: (args) =>
    html`<kop-member-card .card=${{...args.card!, member: {...args.card!.member, photo}}} .keys=${args.keys}>
      <svg slot="logo" viewBox="0 0 10 10" role="img" aria-label="Logo koperasi">
        <circle cx="5" cy="5" r="5" fill="#fff" />
        <path d="M2 7V4l3-2 3 2v3z" fill="#b3122a" />
      </svg>
    </kop-member-card>`,
};
export const LongName: Story = {
  name: 'Nama sangat panjang',
  args: {card: sampleCard('mem_unyur03', {name: long})},
};
export const OneWordName: Story = {
  name: 'Nama satu kata',
  args: {card: sampleCard('mem_unyur06', {name: 'Suharti'})},
};
/** The other Sukawana, which is told by its kecamatan. */
export const OtherSukawana: Story = {name: 'Sukawana di Curug', args: {card: sampleCard('mem_sukawana01')}};
export const Suspended: Story = {
  name: 'Keanggotaan ditangguhkan',
  args: {
    card: {...sampleCard('mem_unyur06'), member: {...sampleCard('mem_unyur06').member, status: 'suspended'}},
  },
};
export const Expired: Story = {
  name: 'Kedaluwarsa',
  args: {card: sampleCard('mem_sukawana05', {status: 'active'})},
};
export const Left: Story = {name: 'Bukan anggota lagi', args: {card: sampleCard('mem_unyur07')}};
/** In the list of revoked cards, while the membership goes on. */
export const Revoked: Story = {
  name: 'Kartu dicabut',
  args: {card: sampleCard('mem_unyur07', {status: 'active'})},
};
export const NotIssued: Story = {
  name: 'Kartu belum diterbitkan',
  args: {card: sampleCard('mem_unyur04'), side: 'back'},
};
export const Tampered: Story = {
  name: 'Tidak asli',
  args: {card: {...sampleCard(), card: {...sampleCard().card!, token: altered}}},
};
/** A good token, on somebody else's card. */
export const OtherCard: Story = {
  name: 'Kode milik kartu lain',
  args: {card: {...sampleCard(), card: {...sampleCard().card!, token: foreign.token}}},
};
export const UnknownKey: Story = {name: 'Penerbit tidak dikenal', args: {keys: {keys: []}}};
/** No keys on the page, none through a client, none kept. */
export const Offline: Story = {name: 'Belum dapat diperiksa', args: {keys: undefined}};
/** The last four digits, where the page asks for them. */
export const NationalId: Story = {
  name: 'Empat angka terakhir NIK',
  args: {card: sampleCard('mem_unyur01', {nationalIdLast4: '0001'}), showNationalId: true},
};
/** Read through the client of the provider around it. */
export const ThroughClient: Story = {
  name: 'Melalui klien',
  args: {card: undefined, client: sampleClient},
};
export const Loading: Story = {name: 'Sedang dimuat', args: {card: undefined, client: silentClient}};
export const Empty: Story = {name: 'Belum ada data', args: {card: undefined}};
/** The first try fails; the button tries again. */
export const NotRead: Story = {
  name: 'Belum dapat dimuat',
  render: (args, context) => meta.render!({...args, card: undefined, client: falteringCards()}, context),
};
/** The server refuses the first time. */
const refused =
  (status: number): NonNullable<Story['render']> =>
  (args, context) =>
    meta.render!({...args, card: undefined, client: falteringCards(status)}, context);
export const SignedOut: Story = {name: 'Belum masuk', render: refused(401)};
export const Forbidden: Story = {name: 'Tidak boleh dilihat', render: refused(403)};
export const Failing: Story = {name: 'Server bermasalah', render: refused(503)};
export const NotFound: Story = {
  name: 'Anggota tidak ditemukan',
  args: {card: undefined, client: sampleClient, member: 'mem_tidakada'},
};
/** What the page wrote cannot be a card. */
export const WrongData: Story = {
  name: 'Data salah',
  args: {
    card: {
      cooperative: {code: '36'},
      member: {name: '', joinedOn: '2026-02-30'},
    } as unknown as MemberCardData,
  },
};
/** As JSON in the page, without any script of its own. */
export const FromJson: Story = {
  name: 'Dari JSON di halaman',
  render: () => {
    const element = document.createElement('kop-member-card');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sampleCard('mem_unyur02'));
    element.append(script);
    return element;
  },
};
export const Narrow: Story = {
  name: 'Layar 320 piksel',
  parameters: {viewport: {options: {narrow: {name: '320', styles: {width: '320px', height: '640px'}}}}},
  globals: {viewport: {value: 'narrow'}},
};
export const Dark: Story = {name: 'Gelap', parameters: {scheme: 'dark'}};
