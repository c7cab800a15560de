import {button, element} from './element.ts';
import {roles, word} from './words.ts';

const place = document.getElementById('akun')!;

/** Says in the page's head as what somebody is signed in, with the way out; null shows that nobody is. */
export function showAccount(role: string | null, signOut: () => void = () => undefined): void {
  if (role === null) place.replaceChildren();
  else
    place.replaceChildren(
      element('span', {}, `Masuk sebagai ${role === 'board' ? 'pengurus' : word(roles, role)}`),
      button('Keluar', signOut, {class: 'kedua'}),
    );
}
