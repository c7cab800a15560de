import * as z from 'zod/mini';
import {atMost, text} from './values.js';

/** Text of several lines that a person typed, at most 4,000 characters; tabs and line ends are its only control characters. */
export const Text = text(atMost(4000), z.regex(/^[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}]*$/u));
