/** The published packages as a program in Node meets them: a server, a build, a test. They are imported as they are built. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {runModule} from './run-module.ts';

interface Manifest {
  name: string;
  exports: Record<string, string | {default: string}>;
}

/** Entries that are scripts; those of `embed/` are files for a script tag and want a page. */
function scriptEntries(folder: string): string[] {
  const file = new URL(`../../../${folder}/package.json`, import.meta.url);
  const {name, exports} = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return Object.entries(exports)
    .filter(([path, target]) => {
      const script = typeof target === 'string' ? target : target.default;
      return script.endsWith('.js') && !path.startsWith('./embed/');
    })
    .map(([path]) => name + path.slice(1));
}

const entries = ['loan', 'contract', 'sdk', 'components'].flatMap(scriptEntries);
const tags = ['kop-loan-simulator', 'kop-installment-table', 'kop-loan-chart'];

/** Imports one entry and prints what it brought. */
function imported(entry: string): unknown {
  const {status, stdout, stderr} = runModule(
    `const names = Object.keys(await import('${entry}'));
     const registered = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
     console.log(JSON.stringify({named: names.length > 0, standard: names.includes('default'), registered}));`,
    'checks',
  );
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  return JSON.parse(stdout);
}

describe('in Node, without a page', () => {
  it('there are entries to import', () => {
    expect(entries).toContain('@koperasi/loan');
    expect(entries).toContain('@koperasi/components/loan-simulator');
    expect(entries.length).toBeGreaterThanOrEqual(8);
  });

  it.each(entries.filter((entry) => !entry.endsWith('/define')))(
    '%s can be imported, prints nothing, registers nothing and has no default export',
    (entry) => {
      expect(imported(entry)).toEqual({named: true, standard: false, registered: []});
    },
  );

  it.each([
    {entry: '@koperasi/components/define', registered: ['kop-loan-simulator', 'kop-installment-table']},
    {entry: '@koperasi/components/loan-simulator/define', registered: ['kop-loan-simulator']},
    {entry: '@koperasi/components/installment-table/define', registered: ['kop-installment-table']},
  ])('$entry can be imported, prints nothing and registers what it names', ({entry, registered}) => {
    expect(imported(entry)).toMatchObject({registered: expect.arrayContaining(registered)});
  });
});
