const virtual = '\0fewer-runs';

/**
 * Puts a fast-check in place of the real one whose properties take a part of the runs they ask for, always the same:
 * thousands of mutants each meet every law, and whether one survives is not a matter of luck.
 *
 * @param {{divisor: number, seed: number}} options
 * @returns {import('vite').Plugin}
 */
export function fewerRuns({divisor, seed}) {
  let real = '';
  return {
    name: 'fewer-runs',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== 'fast-check' || importer === virtual) return null;
      real = (await this.resolve(source, importer, {...options, skipSelf: true})).id;
      return virtual;
    },
    load(id) {
      if (id !== virtual) return null;
      return `
        import real from ${JSON.stringify(real)};
        const assert = (property, {numRuns = 100, ...options} = {}) =>
          real.assert(property, {...options, seed: ${seed}, numRuns: Math.ceil(numRuns / ${divisor})});
        export default {...real, assert};
      `;
    },
  };
}
