import {globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';
import ts from 'typescript';

/** The repository's folder, with a closing slash. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A source file of a package, and what it imports: types and `import()` too. */
export interface SourceFile {
  /** From the root. */
  path: string;
  code: string;
  /** Paths from the root for files of the same package, otherwise as written. */
  imports: readonly string[];
  /** Those of `imports` that are left at run time. */
  loads: readonly string[];
}

const withoutTypes = {loader: 'ts', tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: true}}} as const;

function importsIn(code: string, path: string): string[] {
  return ts
    .preProcessFile(code)
    .importedFiles.map(({fileName: name}) =>
      name.startsWith('.') ? join(dirname(path), name).replace(/\.js$/, '.ts') : name,
    );
}

/** Tests, stories and benchmarks may import anything. */
export function isTest(path: string): boolean {
  return /\.(test|test-only|stories)\.ts$|\/(bench|faults|crashes)\//.test(path);
}

/** Every TypeScript file below `packages`, tests included. */
export function sourceFiles(): SourceFile[] {
  return globSync('packages/*/{src,embed,bench,faults,crashes,openapi}/**/*.ts', {cwd: root}).map((path) => {
    const code = readFileSync(root + path, 'utf8');
    const loads = importsIn(transformSync(code, withoutTypes).code, path);
    return {path, code, imports: importsIn(code, path), loads};
  });
}

/** Ways round in what files load, each as one line. Types may refer to one another: nothing is left of that. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const loads = new Map(files.map((file) => [file.path, file.loads]));
  const done = new Set<string>();
  const cycles = (path: string, before: readonly string[]): string[] => {
    if (before.includes(path)) return [[...before.slice(before.indexOf(path)), path].join(' → ')];
    if (done.has(path)) return [];
    const found = (loads.get(path) ?? []).flatMap((next) => cycles(next, [...before, path]));
    done.add(path);
    return found;
  };
  return files.flatMap(({path}) => cycles(path, []));
}
