import type {CardKey, CardKeys} from '@koperasi/card';

/** Keys that are looked at; no issuer has so many. */
const most = 100;

/**
 * A key set, or the list of its keys, from JSON of anybody: the keys in it that are whole, each with the members that a signature
 * needs; undefined where it is neither. A key with something wrong never hides the others.
 */
export function readKeys(value: unknown): CardKeys | undefined {
  const keys = isObject(value) && !Array.isArray(value) ? value['keys'] : value;
  if (!Array.isArray(keys)) return undefined;
  return {keys: keys.slice(0, most).flatMap((key) => readKey(key) ?? [])};
}

function readKey(value: unknown): CardKey | undefined {
  if (!isObject(value)) return undefined;
  const {kid, alg, kty, crv, x, y, use} = value;
  if (!isText(kid) || !isText(alg) || !isText(kty) || !isText(crv) || !isText(x)) return undefined;
  if ((y !== undefined && !isText(y)) || (use !== undefined && !isText(use))) return undefined;
  return {kid, alg, kty, crv, x, ...(y !== undefined && {y}), ...(use !== undefined && {use})};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 1000;
}
