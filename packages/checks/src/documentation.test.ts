/** What pages say about the repository is so, and nothing of one machine is in it. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {root} from './source-files.ts';
import {trackedFiles} from './tracked-files.ts';

const read = (path: string): string => readFileSync(root + path, 'utf8');
const pages = trackedFiles('*.md').filter((path) => !path.startsWith('.changeset/'));
const withoutCode = (text: string): string =>
  text.replace(/^ *```[^]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '');

/** As GitHub makes them of headings; and ids that a page writes itself. */
function anchorsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+ +(.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
  return [...headings, ...[...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)];
}

function brokenLinks(page: string): string[] {
  const text = withoutCode(read(page));
  const links = [...text.matchAll(/\]\(<?([^)\s>]+)|(?:src|href)="([^"]+)"|^\[[^\]]+\]: (\S+)/gm)];
  return links
    .map(([, inline, attribute, reference]) => inline ?? attribute ?? reference ?? '')
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path ? join(dirname(page), path) : page;
      if (!existsSync(root + target)) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(read(target)).includes(anchor);
    });
}

describe('pages', () => {
  it.each(pages)('%s links to what exists', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it.each(pages)('%s names only scripts that exist', (page) => {
    const scripts = (folder: string): string[] =>
      Object.keys((JSON.parse(read(`${folder}package.json`)) as {scripts?: object}).scripts ?? {});
    const folders = new Map(
      trackedFiles('packages/*/package.json').map((path) => [
        (JSON.parse(read(path)) as {name: string}).name,
        path.replace('package.json', ''),
      ]),
    );
    const text = read(page);
    const named = [...text.matchAll(/\bnpm (?:run (?:--?\S+ )*([\w:-]+)|(start|test)\b)/g)]
      .filter(({index}) => text[index - 1] !== 'p')
      .map(([, run, life]) => run ?? life ?? '');
    expect(named.filter((name) => !scripts('').includes(name))).toEqual([]);
    const inPackages = [...text.matchAll(/\bpnpm --filter (\S+) run ([\w:-]+)/g)];
    const missing = inPackages.filter(
      ([, name = '', script = '']) => !scripts(folders.get(name) ?? '').includes(script),
    );
    expect(missing.map(([command]) => command)).toEqual([]);
  });
});

describe('the repository', () => {
  const texts = trackedFiles().filter((path) => !/\.(png|jpg|webp|ico|woff2|pdf)$/.test(path));

  it.each([
    ["a path of somebody's machine", /(?<![\w.$}/])\/(?:home|root|work|tmp|Users)\/\w/],
    [
      'the address of a package registry',
      new RegExp(['registry\\.', '(npmjs|yarnpkg)|arti', 'factory'].join('')),
    ],
    ['a mark of unfinished work', new RegExp(['\\b(TO', 'DO|FIX', 'ME)\\b'].join(''))],
  ])('holds nowhere %s', (_what, pattern) => {
    const found = texts.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? `${path}:${at + 1} ${line.trim().slice(0, 100)}` : [])),
    );
    expect(found).toEqual([]);
  });
});
