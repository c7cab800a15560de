import {describe, expect, it} from 'vitest';
import {minifyTemplates} from './minify-templates.ts';

describe('minified templates', () => {
  it.each([
    {
      what: 'rules',
      code: 'css`\n  a {\n    color: red;\n    margin: 0 1px;\n  }\n`',
      minified: 'css` a{color:red;margin:0 1px}`',
    },
    {what: 'comments', code: 'css`/* ; { */ a { b: c; } /* d */`', minified: 'css` a{b:c}`'},
    {what: 'a descendant that is hovered', code: 'css`a :hover , b{}`', minified: 'css`a :hover,b{}`'},
    {what: 'a sum', code: 'css`a { b: calc(1px + 2px) }`', minified: 'css`a{b:calc(1px + 2px)}`'},
    {
      what: 'strings',
      code: 'css`a::after { content: "  ; /* x */ :  " }`',
      minified: 'css`a::after{content:"  ; /* x */ :  "}`',
    },
    {what: 'escapes', code: "css`a { content: '\\\\2014  ' }`", minified: "css`a{content:'\\\\2014  '}`"},
    {what: 'values', code: 'css`a { b: ${c  +  d} e; }`', minified: 'css`a{b:${c  +  d} e}`'},
    {
      what: 'line breaks in markup',
      code: 'html`<p\n  class="a  b">\n  <i>x</i> <b>y</b>\n</p>`',
      minified: 'html`<p class="a  b"> <i>x</i> <b>y</b> </p>`',
    },
    {what: 'comments in markup', code: 'html`<p><!-- a\n b --></p>`', minified: 'html`<p></p>`'},
    {
      what: 'nested templates',
      code: 'html`<p>${a.map((b) => html`<i>\n${b}</i>`)}</p>`',
      minified: 'html`<p>${a.map((b) => html`<i> ${b}</i>`)}</p>`',
    },
    {what: 'drawings', code: 'svg`<g>\n <path/></g>`', minified: 'svg`<g> <path/></g>`'},
  ])('shrinks $what', ({code, minified}) => {
    expect(minifyTemplates(code)).toBe(minified);
  });

  it.each([
    ['a plain template', 'const a = `b\n  c`;'],
    ['a template of another tag', 'xhtml`\n  a`; mycss`  b {  }`'],
    ['a string with a backtick', 'const a = "html`"; const b = \'css`\';'],
    ['a regular expression with quotes', 'a.replace(/[`"/]/g, "x"); b = /\'/.test(c) ? `\n ` : 1'],
    ['a division', 'const a = b / 2 / `c`.length; const d = (e) / 2 + "/";'],
    ['an object in a hole', '`${{a: {b: 1}}.a.b}  \n `'],
    ['an escaped hole', '`\\${  `'],
  ])('leaves %s alone', (_, code) => {
    expect(minifyTemplates(code)).toBe(code);
  });

  it('says which template does not end', () => {
    expect(() => minifyTemplates('html`<p>')).toThrow('A template that begins with `<p> does not end.');
  });
});
