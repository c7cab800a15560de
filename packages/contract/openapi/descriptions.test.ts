import {expect, it} from 'vitest';
import {allRoutes} from './all-routes.ts';
import {components, operations, parameters} from './descriptions/index.ts';
import {descriptionKey} from './parameters.ts';
import {componentSchemas, fieldsOf, type JsonSchema} from './schemas.ts';

/** The paths of every field of a schema, as descriptions name them. */
function fieldsIn(schema: JsonSchema, before = ''): string[] {
  const {properties = {}, items, anyOf = []} = schema;
  const here = Object.entries(properties).flatMap(([name, field]) => [
    before + name,
    ...fieldsIn(field, `${before}${name}.`),
  ]);
  return [...here, ...[...anyOf, ...(items ? [items] : [])].flatMap((part) => fieldsIn(part, before))];
}

const described = Object.entries(componentSchemas).filter(([name]) => !name.endsWith('Page'));

it('describes every component and nothing else', () => {
  expect(Object.keys(components).toSorted()).toEqual(described.map(([name]) => name).toSorted());
});

it.each(described)('describes every field of %s and nothing else', (name, schema) => {
  expect(Object.keys(components[name]?.fields ?? {}).toSorted()).toEqual(fieldsIn(schema).toSorted());
});

it('describes every operation and nothing else', () => {
  expect(Object.keys(operations)).toEqual(allRoutes.map(({route}) => route.id));
});

it('describes every parameter and nothing else', () => {
  const keys = allRoutes.flatMap(({route}) =>
    [route.params, route.query].flatMap((schema) =>
      fieldsOf(schema).map(({name}) => descriptionKey(route.id, name)),
    ),
  );
  expect(Object.keys(parameters).toSorted()).toEqual([...new Set(keys)].toSorted());
});

it('says each thing in a sentence', () => {
  const sentences = [
    ...Object.values(operations),
    ...Object.values(parameters),
    ...Object.values(components).flatMap(({about, fields = {}}) => [about, ...Object.values(fields)]),
  ];
  expect(sentences.filter((text) => !/^[A-Z`].*\.$/s.test(text))).toEqual([]);
});
