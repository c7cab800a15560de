import type {Client} from '@koperasi/sdk';
import {applicationForm} from './application-form/application-form.ts';
import {applicationsSection} from './applications.ts';
import {cooperativeSection} from './cooperative.ts';
import {element} from '../element.ts';
import {loansSection} from './loans.ts';
import type {Me} from '../page.ts';
import type {Surroundings} from '../section.ts';
import {roles, word} from '../words.ts';

/** What a board sees: its cooperative, its loans, its applications and the form. Elements below it find the client by themselves. */
export function boardView(client: Client, me: Me, surroundings: Surroundings): HTMLElement {
  if (me.role !== 'board' || me.cooperative === null)
    return element(
      'p',
      {class: 'catatan'},
      `Halaman ini untuk pengurus koperasi. Anda masuk sebagai ${word(roles, me.role)}: keluar, lalu masuk sebagai pengurus.`,
    );
  const provider = element('kop-provider');
  provider.client = client;
  const place = {client, cooperative: me.cooperative, ...surroundings};
  const applications = applicationsSection(place);
  provider.append(
    cooperativeSection(place).element,
    loansSection(place).element,
    applications.element,
    applicationForm({...place, onStored: () => applications.reload()}),
  );
  return provider;
}
