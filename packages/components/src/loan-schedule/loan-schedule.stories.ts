import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import type {ClientSource} from '../provider/client-source.js';
import '../provider/provider.define.js';
import './loan-schedule.define.js';
import {falteringClient, tellingClient} from './told-loan.test-only.js';

const meta: Meta<{client: ClientSource | undefined}> = {
  title: 'Jadwal pinjaman',
  component: 'kop-loan-schedule',
  args: {client: tellingClient},
  argTypes: {client: {table: {disable: true}}},
  render: ({client}) =>
    html`<kop-provider .client=${client ?? nothing}>
      <kop-loan-schedule cooperative="36.73.01.1007" loan="loa_contoh" method="annuity" today="2026-11-27">
        <p>Memuat jadwal …</p>
      </kop-loan-schedule>
    </kop-provider>`,
};
export default meta;

type Story = StoryObj<{client: ClientSource | undefined}>;

/** Read through the client of the provider around it. */
export const Read: Story = {name: 'Terbaca'};
/** The page's own content stands there. */
export const Waiting: Story = {name: 'Belum ada klien', args: {client: undefined}};
/** The first try fails; the button tries again. */
export const NotRead: Story = {
  name: 'Belum dapat dimuat',
  render: (_, context) => meta.render!({client: falteringClient()}, context),
};
export const Narrow: Story = {
  name: 'Layar 320 piksel',
  parameters: {viewport: {options: {narrow: {name: '320', styles: {width: '320px', height: '640px'}}}}},
  globals: {viewport: {value: 'narrow'}},
};
export const Dark: Story = {name: 'Gelap', parameters: {scheme: 'dark'}};
