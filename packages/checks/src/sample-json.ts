/** Writes the sample card and the researched catalog into `docs/examples/dinas/tanpa-server.html`; `--check` fails instead where other data stand there. */
import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {
  cardKeys,
  cardRevocations,
  cards,
  cooperatives,
  members,
  partners,
  products,
} from '@koperasi/contract/examples';
import {root} from './source-files.ts';

const page = `${root}docs/examples/dinas/tanpa-server.html`;
const shownMember = 'mem_unyur06';

/** JSON that cannot end its script element, one entry of each list a line. */
function json(value: Readonly<Record<string, unknown>>): string {
  const text = (part: unknown): string => JSON.stringify(part).replaceAll('<', '\\u003c');
  const lines = Object.entries(value).map(([name, part]) => {
    const items: readonly unknown[] = Array.isArray(part) ? part : [];
    return items.length > 0
      ? `"${name}": [\n  ${items.map(text).join(',\n  ')}\n]`
      : `"${name}": ${text(part)}`;
  });
  return `\n{\n${lines.join(',\n')}\n}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What a page without a server says of one member: nothing that it would not print on the card. */
function cardJson(): string {
  const {cooperative, name, memberNumber, role, joinedOn, status, sample} = members.find(
    ({id}) => id === shownMember,
  )!;
  const {code, name: coop, village, district} = cooperatives.find((each) => each.code === cooperative)!;
  const {id, token, issuedAt, expiresAt} = cards.find(({member}) => member === shownMember)!;
  return json({
    cooperative: {code, name: coop, village, district: district.name},
    member: {name, memberNumber, role, joinedOn, status, sample},
    card: {id, token, issuedAt, expiresAt},
    keys: cardKeys.keys,
    revoked: cardRevocations.map((revocation) => revocation.id),
  });
}

/** A day, a month or a year as a source gives it, in Indonesian. */
function dayText(date: string): string {
  const [year = 'numeric', month, day] = ['numeric', 'long', 'numeric'].slice(0, date.split('-').length);
  const parts = {year, ...(month && {month}), ...(day && {day})} as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat('id', {...parts, timeZone: 'UTC'}).format(new Date(date));
}

function catalogRows(): string {
  const suppliers = new Map(partners.map(({id, name}) => [id, name]));
  const rows = products.map(({name, partner, price, unit, asOf}) => {
    const amount = price === null ? 'hubungi mitra' : String(price).replace(/\B(?=(\d{3})+$)/g, '.');
    const cells = [suppliers.get(partner) ?? partner, amount, unit.id, dayText(asOf)];
    return `<tr><th scope="row">${escaped(name.id)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  return `\n${rows.join('\n')}\n`;
}

/** The page with these data in place of those that stand in it. */
export function withSampleJson(html: string): string {
  const parts: readonly (readonly [tag: string, id: string, content: string])[] = [
    ['script', 'data-kartu', cardJson()],
    ['script', 'data-katalog', json({partners, products})],
    ['tbody', 'baris-katalog', catalogRows()],
  ];
  return parts.reduce((text, [tag, id, content]) => {
    const place = new RegExp(`(<${tag}[^>]*\\bid="${id}"[^>]*>)[^]*?(</${tag}>)`);
    if (!place.test(text)) throw new Error(`${page} has no <${tag} id="${id}">.`);
    return text.replace(place, (_, before: string, after: string) => before + content + after);
  }, html);
}

/** The page as it is. */
export function samplePage(): string {
  return readFileSync(page, 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const html = samplePage();
  const current = withSampleJson(html);
  if (process.argv.includes('--check') && current !== html) {
    console.error('Old data stand in tanpa-server.html: run `node packages/checks/src/sample-json.ts`.');
    process.exitCode = 1;
  } else if (current !== html) writeFileSync(page, current);
}
