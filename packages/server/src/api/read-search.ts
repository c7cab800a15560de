import {Cursor, type Route} from '@koperasi/contract';
import {check} from './check.ts';
import {unknownField} from './problem-details.ts';
import {problem} from './problem-error.ts';

/**
 * The query fields of an address as the contract takes them.
 *
 * @throws ProblemError `invalid-request`, also for a field that stands twice, and `invalid-cursor`
 */
export function readSearch(route: Route, address: URLSearchParams): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, value] of address) {
    if (name === '__proto__') throw problem('invalid-request', unknownField('#/query', name));
    if (Object.hasOwn(fields, name)) {
      const {pointer} = unknownField('#/query', name);
      const detail = {id: 'Isian ini ada dua kali.', en: 'This field stands twice.'};
      throw problem('invalid-request', {pointer, code: 'duplicate', detail});
    }
    fields[name] = value;
  }
  // Whatever is no cursor at all is told like one of another list.
  if (
    route.paged &&
    fields['cursor'] !== undefined &&
    'issues' in Cursor['~standard'].validate(fields['cursor'])
  )
    throw problem('invalid-cursor');
  if (route.query) return check(route.query, fields, '#/query') as Record<string, string>;
  const unknown = Object.keys(fields).map((name) => unknownField('#/query', name));
  if (unknown.length > 0) throw problem('invalid-request', ...unknown.slice(0, 50));
  return fields;
}
