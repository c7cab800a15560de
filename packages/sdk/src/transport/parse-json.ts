// Also written with escapes, as in "\u005f_proto__".
const suspicious = /__proto__|constructor|\\u/;

const harmless = (key: string, value: unknown): unknown =>
  key === '__proto__' || (key === 'constructor' && Object.hasOwn(Object(value) as object, 'prototype'))
    ? undefined
    : value;

/**
 * Reads JSON without the keys that change other objects when somebody merges what was read: `__proto__`, `constructor.prototype`.
 *
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  return suspicious.test(text) ? JSON.parse(text, harmless) : JSON.parse(text);
}
