import {readFileSync} from 'node:fs';
import {Validator} from '@seriousme/openapi-schema-validator';
import * as contract from '@koperasi/contract';
import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {allRoutes} from './all-routes.ts';
import {openApiDocument} from './document.ts';

interface Parameter {
  name: string;
  in: string;
  $ref?: string;
  required?: boolean;
}
interface Answer {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<
    string,
    {schema?: {$ref: string}; examples?: Record<string, {$ref?: string; value?: unknown}>}
  >;
}
interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters: Parameter[];
  responses: Record<string, Answer>;
  requestBody?: Answer;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  tags: {name: string}[];
  components: Record<string, Record<string, unknown>>;
}

const document = openApiDocument() as Document;
const routes = allRoutes.map(({route}) => route);
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
const byId = new Map(operations.map((operation) => [operation.operationId, operation]));

function resolve<T>(value: T): T {
  const ref = (value as {$ref?: string}).$ref;
  if (ref === undefined) return value;
  const [section, name] = ref.replace('#/components/', '').split('/') as [string, string];
  return document.components[section]![name] as T;
}

/** Every object within a value, the value itself included. */
function* within(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* within(inner);
}

it('is OpenAPI 3.1', async () => {
  const validator = new Validator();
  const {valid, errors} = await validator.validate({...structuredClone(document)});
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

it('is the file that is published', () => {
  const file = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8');
  expect(file === `${JSON.stringify(document, undefined, 1)}\n`, 'run node openapi/write.ts').toBe(true);
});

it('has every route, each once', () => {
  expect(operations.map(({operationId}) => operationId).toSorted()).toEqual(
    routes.map(({id}) => id).toSorted(),
  );
  expect(new Set(routes.map(({id}) => id)).size).toBe(routes.length);
  for (const {id, path, method} of routes) {
    expect(document.paths[path]?.[method.toLowerCase()]?.operationId).toBe(id);
  }
});

it('refers only to components that are there, and has none that nobody refers to', () => {
  const refs = new Set([...within(document)].flatMap(({$ref}) => (typeof $ref === 'string' ? [$ref] : [])));
  const there = Object.entries(document.components).flatMap(([section, parts]) =>
    section === 'securitySchemes' ? [] : Object.keys(parts).map((name) => `#/components/${section}/${name}`),
  );
  expect([...refs].filter((ref) => !there.includes(ref))).toEqual([]);
  // What is inside the token of a card stands in no answer.
  expect(there.filter((name) => !refs.has(name))).toEqual(['#/components/schemas/CardClaims']);
});

it('has no tag without operations and no operation without a tag', () => {
  const used = new Set(operations.flatMap(({tags}) => tags));
  expect(document.tags.map(({name}) => name)).toEqual([...used]);
});

describe.each(routes)('$id', (route) => {
  const operation = byId.get(route.id)!;
  const parameters = operation.parameters.map(resolve);

  it('has a path whose placeholders are its parameters', () => {
    const placeholders = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(placeholders).toEqual(Object.keys(route.params?._zod.def.shape ?? {}));
    const inPath = parameters.filter((parameter) => parameter.in === 'path');
    expect(inPath.map(({name, required}) => [name, required])).toEqual(
      placeholders.map((name) => [name, true]),
    );
  });

  it('has no two parameters of one name', () => {
    const names = parameters.map(({name}) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain('body');
  });

  it('asks for the headers that its method needs', () => {
    const required = parameters.filter((parameter) => parameter.in === 'header' && parameter.required);
    const writes = route.method !== 'GET' && route.computes !== true;
    expect(required.map(({name}) => name)).toEqual([
      ...(writes ? ['idempotency-key'] : []),
      ...(route.changes ? ['if-match'] : []),
      ...(route.body === 'bytes' ? ['content-digest'] : []),
    ]);
  });

  it('says whose tag a change is based on', () => {
    const named = /`If-Match` takes the ETag of `([\w.]+)`/.exec(operation.description)?.[1];
    expect(named !== undefined).toBe(route.changes ?? false);
    if (named === undefined) return;
    const read = routes.find(({id}) => id === named);
    expect(read?.method).toBe('GET');
    expect(route.path.startsWith(read!.path)).toBe(true);
  });

  it('tags what it reads, makes or changes', () => {
    const success = operation.responses[route.status]!;
    const tagged = route.response !== 'nothing' && route.computes !== true;
    expect(Object.hasOwn(success.headers!, 'ETag')).toBe(tagged);
    expect(Object.hasOwn(operation.responses, '304')).toBe(route.method === 'GET');
  });

  it('answers every problem with its shape and an example', () => {
    const problems = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
    expect(problems.length).toBeGreaterThan(4);
    for (const [status, answer] of problems) {
      const {schema, examples = {}} = resolve(answer).content!['application/problem+json']!;
      expect(schema).toEqual({$ref: '#/components/schemas/Problem'});
      expect(Object.keys(examples)).not.toEqual([]);
      for (const [code, example] of Object.entries(examples)) {
        const {value} = resolve(example);
        expect(z.safeParse(contract.Problem, value).error).toBeUndefined();
        expect(value).toMatchObject({status: Number(status), code, type: `/problems/${code}`});
      }
    }
  });

  it('has examples that its schemas take', () => {
    const success = operation.responses[route.status]!;
    const sent = operation.requestBody?.content?.['application/json'];
    const given = success.content?.['application/json'];
    const check = (schema: contract.Route['body'] | 'nothing', examples: Answer['content']): void => {
      if (typeof schema !== 'object') return;
      const values = Object.values(Object.values(examples!)[0]!.examples!).map((each) => resolve(each).value);
      expect(values).toHaveLength(1);
      expect(z.safeParse(schema as z.ZodMiniType, values[0]).error).toBeUndefined();
    };
    if (sent) check(route.body, {json: sent});
    if (given) check(route.response, {json: given});
    expect(sent !== undefined).toBe(typeof route.body === 'object');
    expect(given !== undefined).toBe(typeof route.response === 'object');
  });
});
