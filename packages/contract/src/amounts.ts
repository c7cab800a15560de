import * as z from 'zod/mini';
import {text, whole} from './values.js';

/** Whole rupiah, 0 to `Number.MAX_SAFE_INTEGER`. */
export const Rupiah = whole(z.gte(0));

/** Whole rupiah of something that moves: at least 1. */
export const PositiveRupiah = whole(z.gte(1));

/** A count of things, at least 0. */
export const Count = whole(z.gte(0));

/** Percent a year as a decimal string with at most 12 decimals: `'6'`, `'6.25'`. Whoever computes with it bounds it. */
export const Percent = text(z.regex(/^(0|[1-9]\d{0,2})(\.\d{1,12})?$/));
