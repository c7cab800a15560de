import type {Configuration} from './configuration.ts';

/**
 * What the terminal says once the server is up.
 *
 * @param address - Of the server, without a closing slash.
 */
export async function startLines({demo, issuer}: Configuration, address: string): Promise<string[]> {
  const lines = [
    `Page:      ${address}/`,
    `Member:    ${address}/anggota/`,
    `Catalog:   ${address}/katalog/`,
    `Board:     ${address}/pengurus/`,
    `Storybook: ${address}/storybook/`,
    `API:       ${address}/api (to read: ${address}/api-docs)`,
  ];
  if (demo) {
    const {clientOf} = await import('./api/demo/demo-clients.ts');
    const {samplePeople} = await import('./api/demo/sample-people.ts');
    lines.push(
      'This is a demo: everybody in it is a sample, and anybody may sign in. Put no real data into it.',
      `Sign-in:   ${address}/demo (OpenID Connect). Programs sign in as a client:`,
      ...samplePeople.map((person) => {
        const {id, secret} = clientOf(person);
        return `           ${id} / ${secret} – ${person.name}`;
      }),
    );
  } else if (!issuer)
    lines.push('Nobody can sign in: set OIDC_ISSUER, or start with --demo to try it with sample people.');
  return [...lines, 'Ctrl-C ends it.'];
}
