import type {Client} from '@koperasi/sdk';
import {element} from '../element.ts';
import type {Me} from '../page.ts';
import {roles, word} from '../words.ts';

/** What a member sees: their own card. The element below the provider asks by itself whose it is. */
export function memberView(client: Client, me: Me): HTMLElement {
  const heading = element('h1', {}, 'Kartu anggota Anda');
  if (me.member === null)
    return element(
      'section',
      {},
      heading,
      element(
        'p',
        {class: 'catatan'},
        `Yang masuk ${me.role === 'board' ? 'pengurus' : word(roles, me.role)}, dan kartu di sini untuk anggota. Keluar, lalu masuk sebagai anggota.`,
      ),
    );
  const provider = element('kop-provider');
  provider.client = client;
  provider.append(element('kop-member-card', {}, element('p', {class: 'redup'}, 'Memuat kartu …')));
  return element('section', {}, heading, provider);
}
