/** Who uses one resource carries no other: the words of the rest are not in the bundle, in any of three bundlers. */
import {expect, it} from 'vitest';
import {bundled} from '../size/sdk-sizes.ts';

const one = `import {listCooperatives, createCore} from '@koperasi/sdk'; export {listCooperatives, createCore};`;
const all = `export * from '@koperasi/sdk';`;
const elsewhere = ['sukarela', 'collateral', 'appraisedValue', 'Contoh', 'whsec_', 'code_verifier'];

it.each(['esbuild', 'rollup', 'rolldown'])(
  '%s leaves out what one resource does not need',
  async (bundler) => {
    const code = await bundled(bundler, one);
    expect(elsewhere.filter((word) => code.includes(word))).toEqual([]);
    expect(code).toContain('legalSteps');
  },
);

it('would find those words where everything is imported', async () => {
  const code = await bundled('esbuild', all);
  expect(elsewhere.filter((word) => !code.includes(word))).toEqual(['Contoh']);
});
