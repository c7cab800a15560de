import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {ClientController} from './client-controller.js';
import type {ClientSource} from './client-source.js';
import './provider.define.js';

/** Says whom the client of the nearest provider stands for. */
class WhoAmI extends LitElement {
  readonly #source = new ClientController(this);
  #asked: ClientSource | undefined;
  #answer = '';

  protected override render(): TemplateResult {
    const {client} = this.#source;
    if (client !== this.#asked) void this.#ask(client);
    return html`<p>${client ? this.#answer || 'Sebentar…' : 'Belum tersambung.'}</p>`;
  }

  async #ask(client: ClientSource | undefined): Promise<void> {
    this.#asked = client;
    this.#answer = '';
    const me = await client?.me?.get?.({});
    if (client !== this.#asked) return;
    this.#answer = me ? `Peran: ${me.role}. Wilayah: ${me.area ?? 'semua'}.` : '';
    this.requestUpdate();
  }
}
if (!customElements.get('example-who-am-i')) customElements.define('example-who-am-i', WhoAmI);

function clientOf(area: string): ClientSource {
  const me = {role: 'city-office', cooperative: null, member: null, partner: null, area, permissions: []};
  return {me: {get: () => Promise.resolve(me)}};
}

const who = (): TemplateResult => html`<example-who-am-i></example-who-am-i>`;

const meta: Meta = {
  title: 'Penyedia klien',
  component: 'kop-provider',
};
export default meta;

type Story = StoryObj;

/** One client for everything below. */
export const Connected: Story = {
  name: 'Tersambung',
  render: () => html`<kop-provider .client=${clientOf('36.73')}>${who()}${who()}</kop-provider>`,
};

/** Two offices on one page: the nearest provider counts. */
export const Nested: Story = {
  name: 'Bersarang',
  render: () => html`
    <kop-provider .client=${clientOf('36.73')}>
      ${who()}
      <kop-provider .client=${clientOf('36.04')}>${who()}</kop-provider>
    </kop-provider>
  `,
};

/** A provider without a client: what is below does without. */
export const NotYet: Story = {
  name: 'Belum ada klien',
  render: () => html`<kop-provider .client=${nothing}>${who()}</kop-provider>`,
};
