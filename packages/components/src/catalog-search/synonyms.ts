import {synonymsOfAgriculture} from './synonyms-of-agriculture.js';
import {synonymsOfEnergy} from './synonyms-of-energy.js';
import {synonymsOfFood} from './synonyms-of-food.js';
import {synonymsOfMoney} from './synonyms-of-money.js';
import {synonymsOfServices} from './synonyms-of-services.js';
import type {Synonym} from './synonym.js';

/** What people call products: everyday, regional, older, English and misheard names. Data. */
export const synonyms: readonly Synonym[] = [
  ...synonymsOfEnergy,
  ...synonymsOfFood,
  ...synonymsOfAgriculture,
  ...synonymsOfServices,
  ...synonymsOfMoney,
];
