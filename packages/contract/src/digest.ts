import * as z from 'zod/mini';
import {text} from './values.js';

/** SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. */
export const Sha256 = text(z.regex(/^[0-9a-f]{64}$/));
