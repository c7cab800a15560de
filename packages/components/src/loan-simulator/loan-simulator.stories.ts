import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {schemes} from '@koperasi/loan/schemes';
import './loan-simulator.define.js';
import type {LoanSimulator} from './loan-simulator.js';

type Arguments = Partial<
  Pick<
    LoanSimulator,
    | 'scheme'
    | 'principal'
    | 'months'
    | 'rate'
    | 'method'
    | 'graceMonths'
    | 'graceInterest'
    | 'operating'
    | 'start'
    | 'required'
    | 'disabled'
    | 'today'
    | 'messages'
  >
> & {width?: string};

const meta: Meta<Arguments> = {
  title: 'Simulasi pinjaman',
  component: 'kop-loan-simulator',
  args: {start: '2026-12-01', today: '2026-11-23'},
  argTypes: {
    scheme: {control: 'select', options: schemes.map(({id}) => id)},
    method: {control: 'select', options: ['annuity', 'equal-principal', 'flat']},
    graceInterest: {control: 'select', options: ['paid', 'capitalised', 'deferred', 'free']},
    messages: {control: 'object'},
    width: {table: {disable: true}},
  },
  render: (args) => html`
    <kop-loan-simulator
      class=${args.width ?? nothing}
      .scheme=${args.scheme}
      .principal=${args.principal}
      .months=${args.months}
      .rate=${args.rate}
      .method=${args.method}
      .graceMonths=${args.graceMonths}
      .graceInterest=${args.graceInterest}
      .operating=${args.operating}
      .start=${args.start}
      .today=${args.today}
      .messages=${args.messages ?? {}}
      ?required=${args.required}
      ?disabled=${args.disabled}
    ></kop-loan-simulator>
  `,
};
export default meta;

type Story = StoryObj<Arguments>;

function inside(canvas: HTMLElement): {simulator: LoanSimulator; field(id: string): HTMLInputElement} {
  const simulator = canvas.querySelector('kop-loan-simulator')!;
  return {simulator, field: (id) => simulator.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!};
}

/** Types into a field as a person would, and leaves it. */
async function enter(canvas: HTMLElement, id: string, text: string): Promise<void> {
  const {simulator, field} = inside(canvas);
  await simulator.updateComplete;
  const input = field(id);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await simulator.updateComplete;
}

/** The statement of Kota Serang's office: Rp 3 billion, 3 % a year, 120 months. */
export const Default: Story = {name: 'Bawaan: Kota Serang'};

export const PmkScheme: Story = {name: 'Skema PMK 49/2025', args: {scheme: 'pmk-49-2025'}};
export const ShariaScheme: Story = {name: 'Skema syariah: margin', args: {scheme: 'pmk-49-2025-syariah'}};
export const PilotScheme: Story = {name: 'Skema percontohan LPDB', args: {scheme: 'lpdb-pilot-2025'}};
export const DraftScheme: Story = {name: 'Skema rancangan', args: {scheme: 'rpmk-2025'}};
export const KurSuperMikro: Story = {name: 'Skema KUR super mikro', args: {scheme: 'kur-super-mikro-2026'}};
export const KurMikro: Story = {name: 'Skema KUR mikro', args: {scheme: 'kur-mikro-2026', months: 36}};
export const KurKecil: Story = {name: 'Skema KUR kecil', args: {scheme: 'kur-kecil-2026', months: 48}};

export const Annuity: Story = {name: 'Cara anuitas', args: {method: 'annuity'}};
export const EqualPrincipal: Story = {name: 'Cara menurun', args: {method: 'equal-principal'}};
export const Flat: Story = {name: 'Cara flat', args: {method: 'flat'}};

export const ZeroRate: Story = {name: 'Bunga nol', args: {rate: '0', principal: 120_000_000, months: 24}};
export const OneMonth: Story = {name: 'Satu bulan', args: {months: 1, principal: 5_000_000}};
export const GracePaid: Story = {
  name: 'Masa tenggang, bunga dibayar',
  args: {scheme: 'pmk-49-2025', graceMonths: 6, graceInterest: 'paid'},
};
export const GraceCapitalised: Story = {
  name: 'Masa tenggang, bunga ditambahkan ke pokok',
  args: {scheme: 'pmk-49-2025', graceMonths: 8, graceInterest: 'capitalised'},
};
export const OperatingSplit: Story = {
  name: 'Sebagian untuk belanja operasional',
  args: {scheme: 'pmk-49-2025', operating: 500_000_000},
};

export const Empty: Story = {name: 'Belum diisi', args: {principal: '', required: true}};
export const Ambiguous: Story = {
  name: 'Jumlah yang dapat dibaca dua cara',
  play: ({canvasElement}) => enter(canvasElement, 'principal', '1.5'),
};
export const AboveCeiling: Story = {
  name: 'Jumlah di atas plafon',
  play: ({canvasElement}) => enter(canvasElement, 'principal', '3,5 miliar'),
};
export const TooLong: Story = {
  name: 'Jangka waktu terlalu panjang',
  args: {scheme: 'pmk-49-2025'},
  play: ({canvasElement}) => enter(canvasElement, 'months', '120'),
};
export const WrongAttribute: Story = {
  name: 'Atribut yang salah',
  args: {months: 'lama', scheme: 'bank-sebelah'},
};
export const StaleRule: Story = {name: 'Aturan yang lama tidak diperiksa', args: {today: '2027-08-01'}};
export const Disabled: Story = {name: 'Tidak dapat diubah', args: {disabled: true}};
export const OwnWords: Story = {
  name: 'Kalimat sendiri',
  args: {messages: {title: 'Hitung angsuran koperasi Anda', amount: 'Berapa yang Anda perlukan?'}},
};

export const English: Story = {name: 'English', parameters: {language: 'en'}};
export const Dark: Story = {name: 'Gelap', parameters: {scheme: 'dark'}};
export const Narrow: Story = {
  name: 'Layar 320 piksel',
  parameters: {viewport: {options: {narrow: {name: '320', styles: {width: '320px', height: '640px'}}}}},
  globals: {viewport: {value: 'narrow'}},
};
/** What a printer gets: choose print in the browser, or emulate the print medium. */
export const Print: Story = {name: 'Cetak', args: {months: 24, principal: 500_000_000}};
