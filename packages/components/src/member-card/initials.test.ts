import {expect, it} from 'vitest';
import {initials} from './initials.js';

it.each([
  ['Suharti', 'S'],
  ['siti aminah', 'SA'],
  ['Raden Ajeng Siti Nurhaliza', 'RN'],
  ['H. Ahmad (Alm.)', 'HA'],
  ["Ma'ruf 'Abdul", 'MA'],
  ['7 8', ''],
  ['Élise 3', 'É'],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
