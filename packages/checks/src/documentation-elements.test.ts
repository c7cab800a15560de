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

it('knows the simulator and the table', () => {
  expect(elements.map(({tag}) => tag)).toEqual(
    expect.arrayContaining(['kop-installment-table', 'kop-loan-simulator']),
  );
});

describe.each(elements)('$tag', ({folder, parts, slots, events, undescribed}) => {
  const source = sourcesOf(folder);

  it('describes itself, and each attribute, slot, part, property and event', () => {
    expect(undescribed).toEqual([]);
  });

  it('documents the parts that its templates have, and no others', () => {
    expect(parts.toSorted()).toEqual(words(source, /\bpart(?:="|\.add\('|', ')([\w\s-]+)/g));
  });

  // The unnamed slot may be documented without one: then its content shows only until the element is ready.
  it('documents the slots that its templates have, and no others', () => {
    expect(slots.filter((name) => name).toSorted()).toEqual(words(source, /<slot[^>]*\bname="([\w-]+)"/g));
    if (/<slot(?![^>]*\bname=)[\s>]/.test(source)) expect(slots).toContain('');
  });

  it('documents the events that it sends, and no others', () => {
    const sent = words(source, /readonly type = '(kop-[\w-]+)'/g);
    expect(events.toSorted()).toEqual(sent);
  });
});
