import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {root} from './source-files.ts';

/** The packages whose surface is kept in `packages/checks/api/`; that of the contract is its openapi.json. */
export const publicPackages = ['loan', 'card', 'sdk', 'components'] as const;

const printer = ts.createPrinter({removeComments: true, newLine: ts.NewLineKind.LineFeed});

const publicMembers: ts.TransformerFactory<ts.Node> = (context) => (top) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    const isInner =
      ts.isClassElement(node) &&
      ((ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0 ||
        (node.name !== undefined && ts.isPrivateIdentifier(node.name)));
    return isInner ? undefined : ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(top, visit, context);
};

function declarationsOf(symbol: ts.Symbol, meant: ts.Symbol): string[] {
  return (meant.declarations ?? []).map((declaration) => {
    const whole = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const [shown = whole] = ts.transform<ts.Node>(whole, [publicMembers]).transformed;
    const text = printer.printNode(ts.EmitHint.Unspecified, shown, whole.getSourceFile());
    return meant.name === symbol.name ? text : `// as ${symbol.name}\n${text}`;
  });
}

/** Every declaration that a package's entries export, by entry, from its built types: comments and inner members left out. */
export function apiSurface(name: (typeof publicPackages)[number]): string {
  const folder = `${root}packages/${name}/`;
  const {exports} = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    exports: Record<string, string | {types: string}>;
  };
  const entries = Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'string' ? [] : [{entry, file: folder + target.types.replace('./', '')}],
  );
  const program = ts.createProgram(
    entries.map(({file}) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const seen = new Set<ts.Symbol>();
  const sections = entries.map(({entry, file}) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!source) throw new Error(`${file} is missing: build the packages first.`);
    const names = module ? checker.getExportsOfModule(module) : [];
    const texts = names
      .flatMap((symbol) => {
        const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        if (seen.has(meant)) return `// ${symbol.name}, as above`;
        seen.add(meant);
        return declarationsOf(symbol, meant);
      })
      .sort();
    const rest = Object.entries(exports).flatMap(([path, target]) =>
      typeof target === 'string' && entry === '.' ? [`// also a file: ${path}`] : [],
    );
    return [`// ---- ${entry}`, ...rest, ...texts].join('\n\n');
  });
  return `${sections.join('\n\n')}\n`;
}
