import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Metafile} from 'esbuild';
import {modulesOf, type MeasuredFile} from './measured-file.ts';

const folder = new URL('../../../components/dist/embed/', import.meta.url);

/** Texts that only a file with the thing inside it holds. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'decimal.js': /\[DecimalError\]|decimal\.js/,
  zod: /ZodError|\bzod\b/,
  n2words: /n2words/,
  "Lit's development build": /Lit is in dev mode/,
};
// `borrowed:…` are a part's few bytes that take a module from the first file, where it is judged.
const ownOrLit =
  /^(src|embed|loan|card|components|packages)\/|^borrowed:|^npm:(@lit\/reactive-element|@lit\/context|lit|lit-html|lit-element)\//;
/** What only some parts may hold, since a person asked for what they do. */
const partLibraries: readonly (readonly [part: RegExp, library: string])[] = [
  // docs/decisions/0030-xlsx-library.md
  [/^(handover-panel|schedule-xlsx|order-csv)-/, 'hucre'],
  [/^(card-back|card-sheet|save-card|kept-decoder)-/, 'qr'],
  [/^product-search-/, 'minisearch'],
  [/^long-list-/, '@tanstack/virtual-core'],
];

function isKnown(file: string, module: string): boolean {
  return (
    ownOrLit.test(module) ||
    partLibraries.some(([part, library]) => part.test(file) && module.startsWith(`npm:${library}/`))
  );
}

/** An embed as it was built: what a page loads at once, and the parts that come later. */
export interface EmbedFiles {
  first: MeasuredFile;
  parts: readonly MeasuredFile[];
}

/** Every embed, and what should not be in their files, one sentence each. */
export interface EmbedSizes {
  embeds: readonly EmbedFiles[];
  strangers: readonly string[];
}

/** @throws Error when the embeds were not built. */
export function embedSizes(): EmbedSizes {
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const {outputs, embeds} = JSON.parse(read('meta.json')) as Metafile & {embeds: Record<string, string[]>};
  const strangers = new Set<string>();
  const measured = (file: string, name: string): MeasuredFile => {
    const content = readFileSync(new URL(file, folder));
    const output = outputs[`dist/embed/${file}`];
    if (!output) throw new Error(`meta.json knows no ${file}: build the embed again.`);
    const modules = modulesOf([output]);
    for (const [thing, pattern] of Object.entries(forbidden))
      if (pattern.test(content.toString()) || Object.keys(modules).some((module) => pattern.test(module)))
        strangers.add(`${file} holds ${thing}.`);
    for (const [module, bytes] of Object.entries(modules))
      if (!isKnown(file, module)) strangers.add(`${file} holds ${bytes} bytes of ${module}.`);
    return {name, bytes: content.length, gzip: gzipSync(content, {level: 9}).length, modules};
  };
  const seen = new Set<string>();
  const files = Object.entries(embeds).map(([embed, [first = '', ...parts]]): EmbedFiles => {
    // Embeds that lend the same have the same parts.
    const own = parts.filter((part) => !seen.has(part));
    own.forEach((part) => seen.add(part));
    return {
      first: measured(first, first),
      parts: own.map((part) => measured(part, `${embed}/${part.replace(/-[0-9a-f]{8}(?=\.js$)/, '')}`)),
    };
  });
  return {embeds: files, strangers: [...strangers]};
}
