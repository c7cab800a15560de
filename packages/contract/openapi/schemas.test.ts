import * as contract from '@koperasi/contract';
import {expect, it} from 'vitest';
import * as z from 'zod/mini';
import {allRoutes} from './all-routes.ts';
import {componentSchemas, namedSchemas, type JsonSchema} from './schemas.ts';

type Any = z.core.$ZodTypes;

/** Every zod schema inside another, itself included. */
function* inside(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Generator<Any> {
  if (seen.has(schema)) return;
  seen.add(schema);
  yield schema as Any;
  const {def} = (schema as Any)._zod;
  const parts: unknown[] = [
    ...('shape' in def ? Object.values(def.shape) : []),
    ...('options' in def ? def.options : []),
    ...('element' in def ? [def.element] : []),
    ...('innerType' in def ? [def.innerType] : []),
    ...('catchall' in def ? [def.catchall] : []),
  ];
  for (const part of parts) if (part) yield* inside(part as z.core.$ZodType, seen);
}

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;
const ofRoutes = allRoutes.flatMap(({route}) => [route.params, route.query, route.body, route.response]);
const all = [...Object.values(contract), ...ofRoutes].filter(isSchema);

it('transforms nothing: what goes in is what is sent', () => {
  const plain = [
    'array',
    'enum',
    'int',
    'nullable',
    'number',
    'object',
    'optional',
    'boolean',
    'string',
    'union',
    'never',
    'unknown',
  ];
  const kinds = new Set(all.flatMap((schema) => [...inside(schema)].map(({_zod}) => _zod.def.type)));
  expect([...kinds].filter((kind) => !plain.includes(kind))).toEqual([]);
  const coerced = all.flatMap((schema) =>
    [...inside(schema)].filter(({_zod}) => 'coerce' in _zod.def && _zod.def.coerce),
  );
  expect(coerced).toEqual([]);
  const overwritten = all.flatMap((schema) =>
    [...inside(schema)]
      .flatMap(({_zod}) => _zod.def.checks ?? [])
      .filter((check) => check._zod.def.check === 'overwrite'),
  );
  expect(overwritten).toEqual([]);
});

it('means the same schema in both directions', () => {
  for (const schema of all) {
    expect(z.toJSONSchema(schema, {io: 'input'})).toEqual(z.toJSONSchema(schema, {io: 'output'}));
  }
});

function* objects(schema: JsonSchema): Generator<JsonSchema> {
  if (schema.properties) yield schema;
  const parts = [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? [])];
  for (const part of [...parts, ...(schema.items ? [schema.items] : [])]) yield* objects(part);
}

it('refuses in every body what it does not know, and in no answer', () => {
  const bodies = allRoutes.flatMap(({route}) => (isSchema(route.body) ? [route.body] : []));
  const sent = new Set<string>();
  const follow = (name: string): void => {
    if (sent.has(name)) return;
    sent.add(name);
    for (const ref of JSON.stringify(componentSchemas[name]).matchAll(/schemas\/(\w+)"/g)) follow(ref[1]!);
  };
  for (const body of bodies) follow(namedSchemas.get(body)!);
  for (const [name, schema] of Object.entries(componentSchemas)) {
    for (const {additionalProperties} of objects(schema)) {
      expect([name, additionalProperties]).toEqual([name, sent.has(name) ? false : undefined]);
    }
  }
  expect(sent.size).toBeGreaterThan(20);
});

it('bounds every whole number, every text of a request and every list of a request', () => {
  for (const [name, schema] of Object.entries(componentSchemas)) {
    const closed = [...objects(schema)].some(({additionalProperties}) => additionalProperties === false);
    const values = [schema, ...[...objects(schema)].flatMap(({properties}) => Object.values(properties!))];
    for (const value of values) {
      if (value.type === 'integer')
        expect(value, name).toMatchObject({minimum: expect.any(Number), maximum: expect.any(Number)});
      if (!closed) continue;
      if (value.type === 'array') expect(value, name).toHaveProperty('maxItems');
      if (value.type === 'string') expect(value.pattern ?? value.enum, name).toBeDefined();
    }
  }
});

it('shows the words of an open list and takes any other', () => {
  expect(componentSchemas['LoanMethod']).toEqual({
    anyOf: [{type: 'string', enum: ['annuity', 'equal-principal', 'flat']}, {type: 'string'}],
  });
  expect(componentSchemas['LoanMethodInput']).toEqual({
    type: 'string',
    enum: ['annuity', 'equal-principal', 'flat'],
  });
  expect(componentSchemas['Product']?.properties?.['priceKind']).toEqual({
    anyOf: [
      {type: 'string', enum: ['ceiling-price', 'official-list', 'contribution', 'financing-limit']},
      {type: 'string'},
      {type: 'null'},
    ],
  });
});

it('names the formats of days and instants', () => {
  expect(componentSchemas['IsoDate']).toMatchObject({type: 'string', format: 'date'});
  expect(componentSchemas['Instant']).toMatchObject({type: 'string', format: 'date-time'});
});
