import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Metafile} from 'esbuild';
import {modulesOf, type MeasuredFile} from './measured-file.ts';

const folder = new URL('../../../components/dist/embed/', import.meta.url);
const firstFile = 'loan-simulator.js';

/** Texts that only a file with the thing inside it holds. */
const forbidden: Readonly<Record<string, RegExp>> = {
  'decimal.js': /\[DecimalError\]|decimal\.js/,
  zod: /ZodError|\bzod\b/,
  n2words: /n2words/,
  "Lit's development build": /Lit is in dev mode/,
};
// `borrowed:…` are a part's few bytes that take a module from the first file, where it is judged.
const ownOrLit =
  /^(src|embed|loan|components|packages)\/|^borrowed:|^npm:(@lit\/reactive-element|lit|lit-html|lit-element)\//;
// Somebody asked for a file: see docs/decisions/0030-xlsx-library.md.
const spreadsheetParts = /^(handover-panel|schedule-xlsx)-/;
const ownLitOrSpreadsheet = new RegExp(`${ownOrLit.source}|^npm:hucre/`);

/** The embed as it was built: what a page loads at once, the parts that come later, and what should not be in them. */
export interface EmbedSizes {
  first: MeasuredFile;
  parts: readonly MeasuredFile[];
  /** One sentence each. */
  strangers: readonly string[];
}

/** @throws Error when the embed was not built. */
export function embedSizes(): EmbedSizes {
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const {outputs} = JSON.parse(read('meta.json')) as Metafile;
  const strangers: string[] = [];
  const files = Object.keys(JSON.parse(read('integrity.json')) as object).map((file): MeasuredFile => {
    const content = readFileSync(new URL(file, folder));
    const output = outputs[`dist/embed/${file}`];
    if (!output) throw new Error(`meta.json knows no ${file}: build the embed again.`);
    const modules = modulesOf([output]);
    for (const [thing, pattern] of Object.entries(forbidden))
      if (pattern.test(content.toString()) || Object.keys(modules).some((name) => pattern.test(name)))
        strangers.push(`${file} holds ${thing}.`);
    const known = spreadsheetParts.test(file) ? ownLitOrSpreadsheet : ownOrLit;
    for (const [name, bytes] of Object.entries(modules))
      if (!known.test(name)) strangers.push(`${file} holds ${bytes} bytes of ${name}.`);
    return {
      name: file === firstFile ? file : file.replace(/-[0-9a-f]{8}(?=\.js$)/, ''),
      bytes: content.length,
      gzip: gzipSync(content, {level: 9}).length,
      modules,
    };
  });
  const [first, ...parts] = files;
  if (first?.name !== firstFile) throw new Error(`The embed has no ${firstFile}.`);
  return {first, parts, strangers};
}
