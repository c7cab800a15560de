/** One rule set for the whole repository: `eslint -c packages/checks/eslint.config.js .` */
import {fileURLToPath} from 'node:url';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const tsFiles = ['**/*.ts'];

export default defineConfig(
  globalIgnores(['**/dist/', '**/storybook-static/', '**/node_modules/', '**/*.js', '**/*.cjs', '**/*.mjs']),
  tseslint.configs.strict,
  {
    files: tsFiles,
    languageOptions: {
      parserOptions: {
        // Storybook's own files belong to no package.
        projectService: {allowDefaultProject: ['.storybook/*.ts']},
        tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)),
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // `typeof import()` is the one way to type what is loaded later.
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      'prefer-const': ['error', {destructuring: 'all'}],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
        {selector: 'PropertyDefinition[key.name=/^_/]', message: 'Private members start with #.'},
        {
          selector: "ImportDeclaration[source.value=/^zod/] > ImportSpecifier[imported.name='z']",
          message: "Write `import * as z from 'zod/mini'`: the named import keeps every locale.",
        },
      ],
      'no-console': 'error',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
    },
  },
  {
    files: ['packages/components/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/no-invalid-html': 'error',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      // Under server rendering much is missing that the DOM's types promise; Lit types `isServer` as false.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // LitElement always has the callbacks that it asks to guard.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // chai asserts with getters, as in `expect(x).to.be.true`, and types every assertion as a promise for the one that is.
    files: ['**/*.browser.test.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: [
      'packages/{server,checks}/**/*.ts',
      '**/*.test.ts',
      'packages/components/embed/*.ts',
      '**/generate-*.ts',
    ],
    rules: {'no-console': 'off'},
  },
  {
    // Tool configuration files have to export a default.
    files: ['**/*.stories.ts', '**/*.config.ts', '.storybook/*.ts'],
    rules: {'no-restricted-syntax': 'off'},
  },
);
