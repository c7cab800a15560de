import type {RequestParts} from './parts-of.js';

/** The address of a request below the API's own, `/members/a%2Fb?limit=20`; null where a part of the path would name another place. */
export function address(template: string, {path, query}: Omit<RequestParts, 'body'>): string | null {
  let whole = true;
  const filled = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = path[key];
    // '.' and '..' survive every encoding and would climb.
    if (typeof value !== 'string' || /^\.{0,2}$/.test(value)) whole = false;
    return encodeURIComponent(String(value));
  });
  if (!whole) return null;
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value != null) search.append(key, String(value));
  const text = search.toString();
  return text ? `${filled}?${text}` : filled;
}
