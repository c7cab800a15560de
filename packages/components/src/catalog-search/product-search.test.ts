import {partners, products} from '@koperasi/contract/examples';
import {describe, expect, it} from 'vitest';
import {createProductSearch} from './product-search.js';
import {queries} from './queries.test-only.js';

const search = await createProductSearch({partners, products});

describe.each(Object.entries(queries))('%s', (_, table) => {
  it.each(table)('%s finds %s first', (query, first) => {
    expect(search.find(query)[0] ?? null).toBe(first);
  });
});
