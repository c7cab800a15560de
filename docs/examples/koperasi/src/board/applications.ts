import {element} from '../element.ts';
import {applicationCard} from './application-card.ts';
import {readLending} from './lending.ts';
import type {Place} from '../place.ts';
import {section, type Section} from '../section.ts';

/** The cooperative's applications with their documents, the newest first. */
export function applicationsSection({client, cooperative, ...surroundings}: Place): Section {
  const {signal} = surroundings;
  const load = async (): Promise<Node[]> => {
    const lending = await readLending(client, signal);
    const all = [];
    for await (const each of client.loanApplications.list({cooperative}, {signal})) all.push(each);
    all.sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
    const cards = await Promise.all(
      all.map(async (application) => {
        const input = {cooperative, application: application.id, limit: 100};
        const {items} =
          application.documentCount > 0 ? await client.documents.list(input, {signal}) : {items: []};
        return applicationCard(application, items, lending, {
          upload: (document, options) =>
            client.documents.upload(
              {cooperative, application: application.id, ...document},
              {signal, ...options},
            ),
          onStored: () => void part.reload(),
          onExpired: surroundings.onExpired,
        });
      }),
    );
    return cards.length > 0 ? [element('div', {class: 'daftar'}, ...cards)] : [];
  };
  const part = section(element('h2', {}, 'Pengajuan'), load, {
    ...surroundings,
    empty: 'Belum ada pengajuan. Yang Anda ajukan di bawah ini tampil di sini.',
  });
  return part;
}
