import {problemCodes} from '@koperasi/contract';
import {components as descriptions} from './descriptions/index.ts';
import {answerExamples, pageExample, problemExample} from './examples.ts';
import {headers, requestHeaders} from './headers.ts';
import {sharedResponses} from './responses.ts';
import {componentSchemas, type JsonSchema} from './schemas.ts';
import {securitySchemes} from './security.ts';

function describeFields(
  schema: JsonSchema,
  fields: Readonly<Record<string, string>>,
  before: string,
): JsonSchema {
  const inside = (inner: JsonSchema): JsonSchema => describeFields(inner, fields, before);
  const {properties, items, anyOf} = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [
          name,
          {...describeFields(field, fields, `${before}${name}.`), description: fields[before + name]!},
        ]),
      ),
    }),
    ...(items && {items: inside(items)}),
    ...(anyOf && {anyOf: anyOf.map(inside)}),
  };
}

function described([name, schema]: [string, JsonSchema]): [string, JsonSchema] {
  const item = /^(.+)Page$/.exec(name)?.[1];
  const {about, fields = {}} = descriptions[name] ?? {
    about: `One page of a list of ${item}.`,
    fields: {items: 'The things on this page.', nextCursor: 'Where the list goes on, null on the last page.'},
  };
  return [name, {description: about, ...describeFields(schema, fields, '')}];
}

/** The examples that operations show. */
function examples(shown: ReadonlySet<string>): Record<string, {value: unknown}> {
  const pages = Object.keys(componentSchemas).flatMap((name) => {
    const item = answerExamples[name.replace(/Page$/, '')];
    return name.endsWith('Page') ? [[name, {value: pageExample(item)}] as const] : [];
  });
  const problems = problemCodes.map((code) => [`problem-${code}`, {value: problemExample(code)}] as const);
  const answers = Object.entries(answerExamples).map(([name, value]) => [name, {value}] as const);
  return Object.fromEntries([...answers, ...pages, ...problems].filter(([name]) => shown.has(name)));
}

/** Everything that these paths refer to. */
export function components(paths: object): object {
  const responses = Object.fromEntries(sharedResponses);
  const references = JSON.stringify([paths, responses]).matchAll(/#\/components\/examples\/([\w-]+)/g);
  return {
    schemas: Object.fromEntries(Object.entries(componentSchemas).map(described)),
    parameters: requestHeaders,
    headers,
    responses,
    examples: examples(new Set([...references].map(([, name]) => name!))),
    securitySchemes,
  };
}
