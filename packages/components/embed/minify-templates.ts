/** Index behind the string that starts at `from` with its quote. */
function endOfString(code: string, from: number): number {
  let at = from + 1;
  while (at < code.length && code[at] !== code[from]) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

const string = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/;
const stringOrComment = new RegExp(`${string.source}|/\\*[^]*?\\*/`, 'g');

function minifyCss(css: string): string {
  const parts = css.replace(stringOrComment, '$1').split(string);
  return parts
    .map((part, index) =>
      // Every second part is a string, which stays as it is.
      index % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replaceAll(': ', ':')
            .replaceAll(';}', '}'),
    )
    .join('');
}

/** One space is kept wherever there was one: between inline elements it is visible. */
function minifyMarkup(markup: string): string {
  return markup.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, ' ');
}

/** Copies the template literal whose backtick is at `from`; returns it and the index behind it. */
function template(code: string, from: number, tag: string): [copy: string, end: number] {
  const minify = tag === 'css' ? minifyCss : tag === '' ? (text: string) => text : minifyMarkup;
  let copy = '`';
  let at = from + 1;
  let chunk = '';
  const flush = (): void => {
    copy += minify(chunk);
    chunk = '';
  };
  while (code[at] !== '`') {
    if (at >= code.length)
      throw new Error(`A template that begins with ${code.slice(from, from + 40)} does not end.`);
    if (code.startsWith('${', at)) {
      flush();
      const [inner, end] = copyCode(code, at + 2, '}');
      copy += '${' + inner + '}';
      at = end + 1;
    } else {
      const width = code[at] === '\\' ? 2 : 1;
      chunk += code.slice(at, at + width);
      at += width;
    }
  }
  flush();
  return [copy + '`', at + 1];
}

// A slash divides, unless what stands before it still waits for a value.
const beforeExpression = /(?:^|[(,=:[!&|?{};+\n]|=>|return|typeof)\s*$/;
const regularExpression = /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*/;

/** Copies code up to its closing brace, or to its end, and minifies the templates in it. */
function copyCode(code: string, from: number, until: '}' | ''): [copy: string, end: number] {
  let copy = '';
  let depth = 0;
  let at = from;
  while (at < code.length && !(depth === 0 && code[at] === until)) {
    const sign = code[at];
    let end = at + 1;
    let piece: string | undefined;
    if (sign === '"' || sign === "'") end = endOfString(code, at);
    else if (sign === '`') [piece, end] = template(code, at, /\b(?:html|svg|css)$/.exec(copy)?.[0] ?? '');
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if (sign === '/' && beforeExpression.test(copy.slice(-20)))
      end = at + (regularExpression.exec(code.slice(at))?.[0].length ?? 1);
    copy += piece ?? code.slice(at, end);
    at = end;
  }
  return [copy, at];
}
/**
 * Takes comments and needless white space out of Lit's `html`, `svg` and `css` templates.
 *
 * @param code - JavaScript without comments, as esbuild prints it.
 */
export function minifyTemplates(code: string): string {
  return copyCode(code, 0, '')[0];
}
