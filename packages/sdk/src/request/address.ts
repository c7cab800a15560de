import type {RequestParts} from './parts-of.js';

/** The address of a request below the API's own, `/members/a%2Fb?limit=20`; null where a part of the path would name another place. */
export function address(template: string, {path, query}: RequestParts): string | null {
  let isWhole = true as boolean;
  const filled = template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = path[key] ?? '';
    // '.' and '..' survive every encoding and would climb.
    isWhole &&= !/^\.{0,2}$/.test(value);
    return encodeURIComponent(value);
  });
  const search = String(new URLSearchParams(query));
  return isWhole ? filled + (search && `?${search}`) : null;
}
