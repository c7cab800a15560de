import {formatDate} from '@koperasi/components';
import {element, facts, unknown} from '../element.ts';
import type {Place} from '../place.ts';
import {section, type Section} from '../section.ts';
import {cooperativeStates, legalSteps, stepStates, word} from '../words.ts';

/** The cooperative and how far its legal steps are. */
export function cooperativeSection({client, cooperative, ...surroundings}: Place): Section {
  const {signal} = surroundings;
  const heading = element('h1', {}, 'Koperasi Anda');
  const load = async (): Promise<Node[]> => {
    const found = await client.cooperatives.get({cooperative}, {signal});
    const {name, code, village, district, regency, status, address, phone} = found;
    const known = (state: string): string | null => (state === 'not-known' ? null : state);
    heading.textContent = name;
    return [
      element('p', {class: 'redup'}, `${village}, ${district.name}, ${regency.name} · ${code}`),
      facts([
        ['Status', known(status) && word(cooperativeStates, status)],
        ['Alamat', address],
        ['Telepon', phone],
      ]),
      element('h2', {}, 'Langkah hukum'),
      element(
        'ul',
        {class: 'langkah'},
        ...found.legalSteps.map((step) =>
          element(
            'li',
            {'data-keadaan': step.status},
            element('span', {}, word(legalSteps, step.step)),
            known(step.status) === null ? unknown() : element('strong', {}, word(stepStates, step.status)),
            step.issuedOn ? element('span', {class: 'redup'}, formatDate(step.issuedOn)) : null,
          ),
        ),
      ),
    ];
  };
  return section(heading, load, {...surroundings, empty: ''});
}
