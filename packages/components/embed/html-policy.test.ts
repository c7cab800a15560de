import {expect, it} from 'vitest';
import {htmlPolicy} from './html-policy.ts';

type Factory = Parameters<typeof htmlPolicy>[0];

/** A page that allows the named policies, each once, as Chromium does without 'allow-duplicates'. */
function page(...allowed: string[]): Factory & {created: string[]} {
  const created: string[] = [];
  return {
    created,
    createPolicy(name, rules) {
      if (!allowed.includes(name) || created.includes(name))
        throw new TypeError(`Policy "${name}" disallowed.`);
      created.push(name);
      return {createHTML: (markup) => `trusted ${rules.createHTML(markup)}`};
    },
  };
}

it("uses Lit's own name where the page allows it", () => {
  const factory = page('lit-html', 'koperasi-ui');
  expect(htmlPolicy(factory, {}).createHTML('<p>')).toBe('trusted <p>');
  expect(factory.created).toEqual(['lit-html']);
});

it('is created once for all embeds of a page', () => {
  const factory = page('lit-html');
  const global = {};
  expect(htmlPolicy(factory, global)).toBe(htmlPolicy(factory, global));
  expect(factory.created).toEqual(['lit-html']);
});

it('takes its second name beside a Lit that the page had before', () => {
  const factory = page('lit-html', 'koperasi-ui');
  factory.createPolicy('lit-html', {createHTML: (markup) => markup});
  expect(htmlPolicy(factory, {}).createHTML('<p>')).toBe('trusted <p>');
  expect(factory.created).toEqual(['lit-html', 'koperasi-ui']);
});

it('loads without an error where both names are refused', () => {
  expect(htmlPolicy(page(), {}).createHTML('<p>')).toBe('<p>');
});
