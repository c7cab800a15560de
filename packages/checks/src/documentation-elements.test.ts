/** What an element offers is documented, and what is documented is offered. */
import {globSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {elements} from './element-manifest.ts';
import {isTest, root} from './source-files.ts';

/** Sources of the element's folder: templates of one element may lie in several files. */
function sourcesOf(folder: string): string {
  return globSync(`${folder}*.ts`, {cwd: root})
    .filter((path) => !isTest(path))
    .map((path) => readFileSync(root + path, 'utf8').replace(/\/\*\*[^]*?\*\//g, ''))
    .join('\n');
}
const words = (source: string, pattern: RegExp): string[] =>
  [...new Set([...source.matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/)))].sort();

it('knows the elements that pages use', () => {
  const used = ['kop-loan-simulator', 'kop-installment-table', 'kop-member-card', 'kop-bumn-catalog'];
  expect(elements.map(({tag}) => tag)).toEqual(expect.arrayContaining(used));
});

it.each(elements)('$tag describes itself, and each attribute, slot, part, property and event', (element) => {
  expect(element.undescribed).toEqual([]);
});

// Elements that lie in one folder share its templates.
describe.each([...new Set(elements.map(({folder}) => folder))])('%s', (folder) => {
  const source = sourcesOf(folder);
  const inside = elements.filter((element) => element.folder === folder);
  const documented = (kind: 'parts' | 'slots' | 'events'): string[] =>
    [...new Set(inside.flatMap((element) => element[kind]))].sort();

  it('documents the parts that its templates have, and no others', () => {
    expect(documented('parts')).toEqual(words(source, /\bpart(?:="|\.add\('|', '|=\$\{\w+ \? ')([\w\s-]+)/g));
  });

  // The unnamed slot may be documented without one: then its content shows only until the element is ready.
  it('documents the slots that its templates have, and no others', () => {
    const named = documented('slots').filter((name) => name);
    expect(named).toEqual(words(source, /<slot[^>]*\bname="([\w-]+)"/g));
    if (/<slot(?![^>]*\bname=)[\s>]/.test(source)) expect(documented('slots')).toContain('');
  });

  it('documents the events that it sends, and no others', () => {
    const sent = words(source, /(?:readonly type = |super\(|new Event\()'(kop-[\w-]+)'/g);
    expect(documented('events')).toEqual(sent);
  });
});
