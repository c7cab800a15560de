/** `npm run size`: what people download, against the limits of `sizes.json`. `--accept` writes today's sizes there. */
import {embedSizes} from './size/embed-sizes.ts';
import {entrySizes} from './size/entry-sizes.ts';
import {acceptSizes, readLimits, type Limit} from './size/limits.ts';
import type {MeasuredFile} from './size/measured-file.ts';
import {sdkSizes} from './size/sdk-sizes.ts';

const {embeds, strangers} = embedSizes();
const firsts = embeds.map(({first}) => first);
const parts = embeds.flatMap((embed) => embed.parts);
const entries = [...(await entrySizes()), ...(await sdkSizes())];
if (process.argv.includes('--accept')) acceptSizes(firsts, parts, entries);
const limits = readLimits();
const problems: string[] = [...strangers];

/** The module that grew most since sizes were last accepted, or the largest where nothing is known. */
function largestAdded({modules}: MeasuredFile, before: Limit['modules']): string {
  if (Object.keys(modules).length === 0) return 'named by esbuild alone';
  const [name, bytes] = Object.entries(modules)
    .map(([module, size]): [string, number] => [module, size - (before?.[module] ?? 0)])
    .reduce((most, each) => (each[1] > most[1] ? each : most));
  return `${name} (${bytes} bytes before gzip)`;
}

function row(measured: MeasuredFile, limit: Limit | undefined): string {
  const {name, bytes, gzip} = measured;
  if (!limit) problems.push(`${name} has no limit yet: npm run size -- --accept gives it one.`);
  else if (gzip > limit.limit)
    problems.push(
      `${name} weighs ${gzip} bytes, ${gzip - limit.limit} above its limit of ${limit.limit} (${limit.why}). ` +
        `It was ${limit.gzip ?? 'not measured before'}; the largest module ${limit.modules ? 'added ' : ''}is ${largestAdded(measured, limit.modules)}. ` +
        'If that is intended, raise the limit in packages/checks/sizes.json in this commit and say why.',
    );
  const figures = [bytes, gzip, limit?.limit ?? '–', limit ? limit.limit - gzip : '–'];
  return `  ${name.padEnd(46)}${figures.map((figure) => String(figure).padStart(9)).join('')}`;
}

const heading = ['bytes', 'gzip', 'limit', 'headroom'].map((title) => title.padStart(9)).join('');
console.log(`${'Embeds: loaded first'.padEnd(48)}${heading}`);
for (const first of firsts) console.log(row(first, limits.firsts[first.name]));
console.log('Embeds: parts on demand');
for (const part of parts) console.log(row(part, limits.parts[part.name]));
console.log('Package entries, bundled and minified with their dependencies: loaded at once');
for (const entry of entries) console.log(row(entry, limits.entries[entry.name]));
for (const {name, modules} of firsts) {
  console.log(`The largest modules of ${name}, minified, before gzip`);
  for (const [module, bytes] of Object.entries(modules).slice(0, 12))
    console.log(`  ${module.padEnd(64)}${String(bytes).padStart(9)}`);
}

for (const problem of problems) console.error(`✗ ${problem}`);
const gates = 1 + firsts.length + parts.length + entries.length;
console.log(`${Math.max(0, gates - problems.length)} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 ? 1 : 0;
