const virtual = '\0fewer-runs';

/**
 * Puts a fast-check in place of the real one whose properties take a part of the runs they ask for, always the same:
 * thousands of mutants each meet every law, and whether one survives is not a matter of luck.
 *
 * @param {{divisor: number, seed: number}} options
 * @returns {import('vite').Plugin}
 */
export function fewerRuns({divisor, seed}) {
  let root = '';
  return {
    name: 'fewer-runs',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId(source, importer) {
      return source === 'fast-check' && importer !== virtual ? virtual : null;
    },
    async load(id) {
      if (id !== virtual) return null;
      const real = await this.resolve('fast-check', `${root}/package.json`, {skipSelf: true});
      return `
        import real from ${JSON.stringify(real.id)};
        const assert = (property, {numRuns = 100, ...options} = {}) =>
          real.assert(property, {...options, seed: ${seed}, numRuns: Math.ceil(numRuns / ${divisor})});
        export default {...real, assert};
      `;
    },
  };
}
