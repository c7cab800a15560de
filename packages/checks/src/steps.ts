/** What `npm test` runs, quickest first. A step counts as one check, unless it prints its own `N passed, N failed`. */
export interface Step {
  name: string;
  command: string;
  /** Needs a browser: runs once for all wanted engines, which it reads from ENGINES. */
  browser?: boolean;
}

/**
 * Everything that tests and pages load.
 *
 * @param checkOnly - Fails where the example page's integrity hash or openapi.json is old, instead of writing the new one.
 */
export function buildSteps(checkOnly: boolean): readonly Step[] {
  return [
    {name: 'types and build', command: 'tsc -b'},
    {name: 'custom elements manifest', command: 'pnpm --filter @koperasi/components run manifest'},
    {
      name: 'embed files',
      command: `pnpm --filter @koperasi/components run embed${checkOnly ? ' --check' : ''}`,
    },
    {name: "the cooperative's pages", command: 'pnpm --filter example-koperasi run build'},
    {
      name: 'openapi.json',
      command: `pnpm --filter @koperasi/contract run openapi${checkOnly ? ' --check' : ''}`,
    },
    {
      name: 'data of the page without a server',
      command: `node packages/checks/src/sample-json.ts${checkOnly ? ' --check' : ''}`,
    },
    {name: 'packages as for a release', command: 'node packages/checks/src/pack.ts'},
  ];
}

export const checkSteps: readonly Step[] = [
  {name: 'formatting', command: 'prettier --check --log-level warn .'},
  {
    name: 'lint',
    command: 'node packages/checks/node_modules/eslint/bin/eslint.js -c packages/checks/eslint.config.js .',
  },
  {name: 'unused files, exports and dependencies', command: 'knip --config packages/checks/knip.json'},
  {name: 'sizes', command: 'pnpm --filter checks run size'},
  {name: 'unit tests', command: 'node packages/checks/src/unit-tests.ts'},
  {name: 'element tests', command: 'node packages/checks/src/element-tests.ts', browser: true},
  {name: 'storybook build', command: 'storybook build --quiet --disable-telemetry'},
  {
    name: 'pages in real browsers',
    command: 'node packages/checks/src/unit-tests.ts --browsers',
    browser: true,
  },
  {name: 'every story with axe', command: 'node packages/checks/src/stories.ts', browser: true},
];
