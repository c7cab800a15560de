import {describe, expect, it} from 'vitest';
import {hasAddressState, readAddress, writeAddress, type AddressState} from './address-state.js';

const chosen: AddressState = {
  query: 'gas melon & beras 5%',
  selection: {
    partner: new Set(['ptr_bulog', 'ptr_pertamina']),
    category: new Set(['food']),
    availability: new Set(['orderable']),
  },
  sort: 'price',
  view: 'list',
};
const nothing: AddressState = {
  query: '',
  selection: {partner: new Set(), category: new Set(), availability: new Set()},
  sort: 'relevance',
  view: 'grid',
};

describe('an address', () => {
  it('brings back what was written into it', () => {
    const search = writeAddress('', chosen);
    expect(search).toBe(
      '?kat-cari=gas+melon+%26+beras+5%25&kat-mitra=ptr_bulog&kat-mitra=ptr_pertamina&kat-kategori=food&kat-cara=orderable&kat-urut=price&kat-tampilan=list',
    );
    expect(readAddress(search)).toEqual(chosen);
  });

  it('says nothing while nothing is chosen, and keeps what is not the catalog\u2019s', () => {
    expect(writeAddress('', nothing)).toBe('');
    expect(writeAddress('?tab=2&kat-cari=gas', nothing)).toBe('?tab=2');
    expect(hasAddressState('?tab=2')).toBe(false);
    expect(readAddress('?tab=2')).toEqual(nothing);
  });

  it.each([
    '?kat-urut=constructor&kat-tampilan=__proto__&kat-cara=semua',
    '?kat-cara=%00&kat-mitra=&kat-kategori=',
    `?kat-mitra=${'x'.repeat(101)}`,
    '?kat-cari=%00%0A%E2%80%AE%20',
    '?%E0%A4%A&kat-urut[]=price',
  ])('is ignored where it asks for what nobody could choose: %s', (search) => {
    expect(readAddress(search)).toEqual(nothing);
  });

  it('is never asked for more than a catalog can hold', () => {
    expect(readAddress(`?kat-cari=${'a'.repeat(5000)}`).query).toHaveLength(200);
    const many = Array.from({length: 1000}, (_, index) => `kat-mitra=m${index}`).join('&');
    expect(readAddress(`?${many}`).selection.partner.size).toBe(50);
  });

  it('holds markup as text', () => {
    expect(readAddress('?kat-cari=%3Cimg%20src%3Dx%3E').query).toBe('<img src=x>');
  });
});
