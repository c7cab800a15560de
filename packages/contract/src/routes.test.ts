import {describe, expect, it} from 'vitest';
import {problemCodes, problemRegistry, routes, type Route} from './index.js';

const table = Object.entries(routes).flatMap(([group, byVerb]) =>
  Object.entries(byVerb as Record<string, Route>).map(([verb, route]) => ({id: `${group}.${verb}`, route})),
);

describe.each(table)('$id', ({id, route}) => {
  it('is named after its place in the table', () => {
    expect(route.id).toBe(id);
  });

  it('has a body only where something is sent, and a query only where nothing is', () => {
    if (route.method === 'GET' || route.method === 'DELETE') expect(route.body).toBeUndefined();
    // A file is the whole body, so what is said of it stands in the address.
    else if (route.body !== 'bytes') expect(route.query).toBeUndefined();
  });

  it('says with its status what it did', () => {
    const makes = /^(create|record|issue|upload)/.test(id.split('.')[1]!) && !route.computes;
    expect(route.status).toBe(route.response === 'nothing' ? 204 : makes ? 201 : 200);
  });

  it('changes what is there under its tag, and makes what is new without', () => {
    const changes = ['PATCH', 'PUT', 'DELETE'].includes(route.method) || id.endsWith('.move');
    expect(route.changes ?? false).toBe(changes);
  });

  it('can be read by everybody or has to be signed in for', () => {
    expect(route.roles.includes('public')).toBe(route.roles.length === 5);
    expect(new Set(route.roles).size).toBe(route.roles.length);
    if (route.method !== 'GET' && !route.computes) expect(route.roles).not.toContain('public');
  });

  it('is a list with a cursor, or neither', () => {
    const paged = Object.hasOwn(route.query?._zod.def.shape ?? {}, 'cursor');
    expect(paged).toBe(route.paged ?? false);
    expect(/\.(list\w*)$/.test(id)).toBe(paged);
  });
});

it('has no two routes at one address', () => {
  const places = table.map(({route}) => `${route.method} ${route.path.replace(/\{\w+\}/g, '{}')}`);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toHaveLength(55);
});

it('lets nobody but the member and the board see savings', () => {
  const seen = table.filter(({id}) => id.startsWith('savings.')).flatMap(({route}) => route.roles);
  expect(new Set(seen)).toEqual(new Set(['member', 'board']));
});

it('has a meaning for every code of a problem, in both languages', () => {
  expect(Object.keys(problemRegistry)).toEqual([...problemCodes]);
  for (const {status, title, detail} of Object.values(problemRegistry)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect([title, detail.id, detail.en].every((text) => /^[A-Z].*[\w.]$/.test(text))).toBe(true);
    expect(detail.id).not.toBe(detail.en);
  }
});
