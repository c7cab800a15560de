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
  expect(htmlPolicy(factory).createHTML('<p>')).toBe('trusted <p>');
  expect(factory.created).toEqual(['lit-html']);
});

it('can be found nowhere in the page', () => {
  const policy = htmlPolicy(page('lit-html'));
  const found = Reflect.ownKeys(globalThis).filter((key) => Reflect.get(globalThis, key) === policy);
  expect(found).toEqual([]);
});

it('asks the page again instead of taking what an earlier script has left', () => {
  const planted = {createHTML: (): string => '<p>planted</p>'};
  const place = Symbol.for('koperasi-ui.html-policy');
  Object.defineProperty(globalThis, place, {value: planted, configurable: true});
  try {
    expect(htmlPolicy(page('lit-html')).createHTML('<p>')).toBe('trusted <p>');
  } finally {
    Reflect.deleteProperty(globalThis, place);
  }
});

it('takes its second name beside a Lit that the page had before', () => {
  const factory = page('lit-html', 'koperasi-ui');
  factory.createPolicy('lit-html', {createHTML: (markup) => markup});
  expect(htmlPolicy(factory).createHTML('<p>')).toBe('trusted <p>');
  expect(factory.created).toEqual(['lit-html', 'koperasi-ui']);
});

it('loads without an error where both names are refused', () => {
  expect(htmlPolicy(page()).createHTML('<p>')).toBe('<p>');
});
