import type {Route} from '@koperasi/contract';

/**
 * What a write is about, unless it is said otherwise: the path down to the resource with an id of its own, so that documents, moves
 * and changes of one application keep their order. Legal steps are part of their cooperative, whose ETag they change.
 */
export function thingOf(route: Route, input: Readonly<Record<string, unknown>>): string {
  const parts = route.path.split('/').slice(1);
  const steps = parts.indexOf('{step}');
  const whole = steps < 0 ? parts : parts.slice(0, steps - 1);
  // /cooperatives/{cooperative}/members/{member}, or the collection where nothing in it is named.
  const end = whole[3]?.startsWith('{') ? 4 : 3;
  return whole
    .slice(0, end)
    .map((part) => (part.startsWith('{') ? String(input[part.slice(1, -1)]) : part))
    .join('/');
}
