import {createHash} from 'node:crypto';

/** The strong entity tag of an answer's bytes: 132 bits of their SHA-256, in quotes. */
export function entityTag(bytes: Uint8Array | string): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

/**
 * Whether an `If-Match` or `If-None-Match` field names the tag; `*` names every one.
 *
 * @param comparison - `strong` for If-Match, where a weak tag never matches; `weak` for If-None-Match (RFC 9110 §13.1).
 */
export function namesTag(field: string, tag: string, comparison: 'strong' | 'weak'): boolean {
  if (field.trim() === '*') return true;
  const tags = field.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some((each) => each === tag || (comparison === 'weak' && each === `W/${tag}`));
}
