/** A file that a page loads with one script tag. */
export interface Embed {
  /** Of `src/embed/<name>.ts`, of `<name>.shared.ts` beside it, and of the file. */
  readonly name: string;
  /** What it registers at once; a page that has all of them already skips the whole file. */
  readonly tags: readonly string[];
}

const loan: Embed = {name: 'loan-simulator', tags: ['kop-loan-simulator']};
const card: Embed = {name: 'member-card', tags: ['kop-member-card']};
const catalog: Embed = {name: 'bumn-catalog', tags: ['kop-bumn-catalog']};
const all: Embed = {name: 'koperasi', tags: [loan, card, catalog].flatMap(({tags}) => tags)};

/** Every embed: one element each, and one file with all of them. */
export const embeds: readonly Embed[] = [loan, card, catalog, all];
