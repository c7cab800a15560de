import type {Client} from '@koperasi/sdk';
import {element} from '../element.ts';
import type {Me} from '../page.ts';
import type {Surroundings} from '../section.ts';
import {wayIn} from '../signed-out-view.ts';
import {roles, word} from '../words.ts';

/** For whoever only reads: the way to become somebody who orders. */
export function readingView(signIn: () => Promise<void>, note: string): HTMLElement {
  return element(
    'div',
    {class: 'jalur'},
    element('p', {}, 'Anda pengurus? Masuk untuk memesan. Draf di perangkat ini tetap ada.'),
    ...wayIn('Masuk sebagai pengurus', signIn, note),
  );
}

/** For whom orders are made here, or why none can be. */
export function orderingView(client: Client, me: Me, {signal}: Surroundings): HTMLElement {
  if (me.role !== 'board' || me.cooperative === null)
    return element(
      'p',
      {class: 'catatan'},
      `Yang memesan pengurus koperasi. Anda masuk sebagai ${word(roles, me.role)}, jadi katalog ini hanya untuk dibaca.`,
    );
  const {cooperative} = me;
  const name = element('strong', {}, `koperasi ${cooperative}`);
  client.cooperatives.get({cooperative}, {signal}).then(
    (found) => {
      name.textContent = found.name;
    },
    // The code says whom it is for just as well.
    () => undefined,
  );
  return element('div', {class: 'jalur'}, element('p', {}, 'Anda memesan untuk ', name, '.'));
}
