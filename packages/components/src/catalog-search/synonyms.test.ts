import {partners, products} from '@koperasi/contract/examples';
import {expect, it} from 'vitest';
import {fillerWords} from './filler-words.js';
import {otherGoods} from './other-goods.js';
import {readText} from './read-query.js';
import {synonyms} from './synonyms.js';

const categories = new Set(products.map(({category}) => category));

it('gives no name two times for the same thing', () => {
  for (const {words} of synonyms) expect(new Set(words).size).toBe(words.length);
});

it('names things by words alone: quantities are read from the query itself', () => {
  const measured = synonyms.flatMap(({words}) => words).filter((name) => readText(name).quantities.length);
  expect(measured).toEqual([]);
});

it('means only categories and partners that there are', () => {
  const meant = synonyms.flatMap(({means}) => means);
  const of = (kind: string): string[] =>
    meant.filter((text) => text.startsWith(kind)).map((text) => text.slice(kind.length));
  expect(of('category:').filter((category) => !categories.has(category))).toEqual([]);
  const names = partners.map(({name}) => name.toLowerCase());
  expect(of('partner:').filter((partner) => !names.some((name) => name.includes(partner)))).toEqual([]);
});

it('says of each name with a source when it was read', () => {
  for (const {source, readOn} of synonyms) expect(Boolean(source)).toBe(Boolean(readOn));
});

it('takes no word for nothing that a product is called', () => {
  const single = new Set(synonyms.flatMap(({words}) => words));
  expect(fillerWords.filter((word) => single.has(word))).toEqual([]);
});

it('calls nothing another good that is a name of a product', () => {
  const single = new Set(synonyms.flatMap(({words}) => words));
  expect(otherGoods.filter((word) => single.has(word))).toEqual([]);
});
