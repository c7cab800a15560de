import type {Product} from '../partners.js';
import {agricultureProducts} from './products-of-agriculture.js';
import {energyProducts} from './products-of-energy.js';
import {foodProducts} from './products-of-food.js';
import {services} from './products-of-services.js';

/** The 25 researched products, each with the date and the sources of its price; see docs/sources/partners.md. */
export const products: readonly Product[] = [
  ...energyProducts,
  ...agricultureProducts,
  ...foodProducts,
  ...services,
];
