import {fewerRuns} from './fewer-runs.js';

/** How the engine's tests run against a mutant. */
export default {plugins: [fewerRuns({divisor: 50, seed: 20261124})], test: {include: ['src/**/*.test.ts']}};
