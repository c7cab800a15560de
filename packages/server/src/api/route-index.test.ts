import {routes, type Route} from '@koperasi/contract';
import {describe, expect, it} from 'vitest';
import {createRouteIndex} from './route-index.ts';

const all = Object.values(routes).flatMap((group) => Object.values<Route>(group));
const find = createRouteIndex(all.map((route) => ({route})));
const idOf = (method: string, path: string): string | undefined => {
  const found = find(method, path);
  return found && 'operation' in found ? found.operation.route.id : undefined;
};

describe('the operations of the contract', () => {
  it.each(all.map((route) => [route.id, route] as const))('%s is found at its own address', (id, route) => {
    expect(idOf(route.method, route.path.replace(/\{\w+\}/g, 'x'))).toBe(id);
  });
});

it('reads values out of a path, percent-encoded or not', () => {
  const found = find('GET', '/cooperatives/36.73%2E04.1007/members/a%2Fb');
  expect(found && 'params' in found && found.params).toEqual({cooperative: '36.73.04.1007', member: 'a/b'});
});

it('says which methods a path takes when it is asked for another', () => {
  expect(find('DELETE', '/cooperatives/x')).toEqual({allow: ['GET', 'PATCH']});
});

it.each([
  '/',
  '',
  '/nothing',
  '/cooperatives/',
  '/cooperatives/x/',
  '//cooperatives',
  '/cooperatives/%zz',
  '/COOPERATIVES',
])('knows nothing at "%s"', (path) => {
  expect(find('GET', path)).toBeUndefined();
});
