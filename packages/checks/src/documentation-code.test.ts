/** Code in READMEs and guides compiles, and names only what the elements have. */
import {describe, expect, it} from 'vitest';
import ts from 'typescript';
import {elements} from './element-manifest.ts';
import {root} from './source-files.ts';
import {fencesOf, trackedFiles} from './tracked-files.ts';

const fences = trackedFiles(
  'README.md',
  'CONTRIBUTING.md',
  'packages/*/README.md',
  'docs/guides/*.md',
).flatMap(fencesOf);

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  // A program in Node reads files.
  types: ['node'],
  typeRoots: [`${root}packages/components/node_modules/@types`],
  strict: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  // Each piece is a module of its own, though it may import nothing.
  moduleDetection: ts.ModuleDetectionKind.Force,
};

/** Compiles pieces as if they lay in `packages/components`, which sees every package that a reader would install. */
function problemsIn(pieces: typeof fences): string[] {
  const files = new Map(
    pieces.map((fence, at) => [
      `${root}packages/components/fence-${at}.${fence.language.startsWith('j') ? 'js' : 'ts'}`,
      fence,
    ]),
  );
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const fence = files.get(path);
    return fence ? ts.createSourceFile(path, fence.code, rest[0]) : getSourceFile(path, ...rest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  // A script without types cannot say what kind of event it hears: only its grammar and its imports are judged.
  const scripted = (file: ts.SourceFile | undefined): boolean => Boolean(file?.fileName.endsWith('.js'));
  const found = ts
    .getPreEmitDiagnostics(program)
    .filter(({file, code}) => !scripted(file) || code < 2000 || code === 2305 || code === 2307);
  return found.map(({file, start = 0, messageText}) => {
    const fence = file && files.get(file.fileName);
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${fence?.place ?? file?.fileName} +${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

const everywhere = /^(id|class|slot|lang|dir|hidden|title|style|aria-.*|data-.*)$/;

/** Tags, attributes, slots, parts, events and entries of ours that a piece names and no element has. */
function unknownNames(code: string): string[] {
  const unknown: string[] = [];
  const slots = elements.flatMap((element) => element.slots);
  for (const [, tag = '', attributes = ''] of code.matchAll(
    /<(kop-[\w-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g,
  )) {
    const element = elements.find((each) => each.tag === tag);
    if (!element) unknown.push(`<${tag}>`);
    for (const [, name = ''] of attributes.replace(/"[^"]*"/g, '""').matchAll(/([^\s="]+)/g))
      if (element && !element.attributes.includes(name) && !everywhere.test(name))
        unknown.push(`${tag} ${name}`);
  }
  for (const [, name = ''] of code.matchAll(/<\w[^>]* slot="([^"]*)"/g))
    if (code.includes('<kop-') && !slots.includes(name)) unknown.push(`slot ${name}`);
  for (const [, tag = '', name = ''] of code.matchAll(/(kop-[\w-]+)[^\s{]*::part\(([\w-]+)\)/g))
    if (!elements.some((element) => element.tag === tag && element.parts.includes(name)))
      unknown.push(`${tag}::part(${name})`);
  for (const [, name = ''] of code.matchAll(/addEventListener\(\s*['"](kop-[^'"]*)/g))
    if (!elements.some((element) => element.events.includes(name))) unknown.push(`event ${name}`);
  return unknown;
}

describe('code in pages', () => {
  it('compiles', () => {
    const typescript = fences.filter(({language}) => /^(ts|typescript|js|javascript)$/.test(language));
    expect(typescript.length).toBeGreaterThan(2);
    expect(problemsIn(typescript)).toEqual([]);
  });

  it('names only elements, attributes, slots, parts and events that exist', () => {
    const wrong = fences.flatMap(({place, code}) => unknownNames(code).map((name) => `${place} ${name}`));
    expect(wrong).toEqual([]);
  });

  it('would not pass with an attribute, a slot, a part or an event that nobody has', () => {
    const code = `<kop-loan-simulator tenor="12"><p slot="foot"></p></kop-loan-simulator><kop-nothing></kop-nothing>
      kop-loan-simulator::part(nothing) {} x.addEventListener('kop-change')`;
    expect(unknownNames(code)).toHaveLength(5);
    expect(
      problemsIn([
        {place: 'here', language: 'ts', code: `import {schedul} from '@koperasi/loan'; schedul();`},
      ]),
    ).toHaveLength(1);
  });
});
