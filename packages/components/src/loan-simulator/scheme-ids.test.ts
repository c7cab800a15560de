import {schemes} from '@koperasi/loan/schemes';
import {expect, it} from 'vitest';
import {simulatorEn} from '../messages/loan-simulator.en.js';
import {simulatorId} from '../messages/loan-simulator.id.js';
import {schemeIds} from './scheme-ids.js';

it('the list of schemes is that of the engine, with its names', () => {
  expect(schemeIds).toEqual(schemes.map(({id}) => id));
  for (const {id, name} of schemes) {
    const key = id as (typeof schemeIds)[number];
    expect([simulatorId[key], simulatorEn[key]]).toEqual([name.id, name.en]);
  }
});
