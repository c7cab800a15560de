import * as contract from '@koperasi/contract';
import * as z from 'zod/mini';
import {allRoutes} from './all-routes.ts';

/** A JSON Schema, draft 2020-12, as OpenAPI 3.1 takes it. */
export interface JsonSchema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  enum?: readonly unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  [keyword: string]: unknown;
}

const formats = new Map<unknown, string>([
  [contract.IsoDate, 'date'],
  [contract.Instant, 'date-time'],
]);

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;

const names = new Map<z.core.$ZodType, string>();

// Upper case: what is exported for paths alone is no component.
for (const [name, value] of Object.entries(contract)) {
  if (isSchema(value) && /^[A-Z]/.test(name)) names.set(value, name);
}

/** The schemas that have a name of their own in the document. */
export const namedSchemas: ReadonlyMap<z.core.$ZodType, string> = names;

for (const {route} of allRoutes) {
  if (route.params) names.set(route.params, `${route.id} params`);
  if (route.query) names.set(route.query, `${route.id} query`);
  if (isSchema(route.response) && !names.has(route.response)) {
    const {items} = (route.response as z.core.$ZodObject)._zod.def.shape;
    names.set(route.response, `${names.get((items as z.core.$ZodArray)._zod.def.element)}Page`);
  }
}

const registry = z.registry<{id: string}>();
const taken = new Set<string>();
for (const [schema, id] of names) {
  // Two lists of the same things have the same pages.
  if (!taken.has(id)) registry.add(schema, {id});
  taken.add(id);
}

const written = z.toJSONSchema(registry, {
  uri: (id) => `#/components/schemas/${id}`,
  override({zodSchema, jsonSchema}) {
    const words = contract.knownWords.get(zodSchema);
    if (words) {
      delete jsonSchema.type;
      jsonSchema.anyOf = [{type: 'string', enum: [...words]}, {type: 'string'}];
    }
    if (jsonSchema.anyOf) {
      jsonSchema.anyOf = jsonSchema.anyOf.flatMap((branch) =>
        Object.keys(branch).join() === 'anyOf' ? branch.anyOf! : [branch],
      );
    }
    const format = formats.get(zodSchema);
    if (format) jsonSchema.format = format;
    // Says nothing in JSON Schema, and is a map to some generators.
    if (JSON.stringify(jsonSchema.additionalProperties) === '{}') delete jsonSchema.additionalProperties;
  },
}).schemas as Record<string, JsonSchema>;

for (const schema of Object.values(written)) {
  delete schema.$schema;
  delete schema.$id;
}

/** The components of the document by name, without descriptions. */
export const componentSchemas: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries(written)
    .filter(([name]) => !name.includes(' '))
    .toSorted(([one], [other]) => (one < other ? -1 : 1)),
);

/** The fields of a route's path or query, and which of them it needs. */
export function fieldsOf(schema: z.core.$ZodObject | undefined): readonly {
  name: string;
  schema: JsonSchema;
  required: boolean;
}[] {
  if (!schema) return [];
  const {properties = {}, required = []} = written[names.get(schema)!]!;
  return Object.entries(properties).map(([name, field]) => ({
    name,
    schema: field,
    required: required.includes(name),
  }));
}

/** The component that a route takes or gives. */
export function refTo(schema: z.core.$ZodType): {$ref: string} {
  return {$ref: `#/components/schemas/${names.get(schema)!}`};
}
