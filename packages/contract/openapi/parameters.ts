import type {Route} from '@koperasi/contract';
import {parameters as descriptions} from './descriptions/index.ts';
import type {requestHeaders} from './headers.ts';
import {fieldsOf} from './schemas.ts';

type HeaderName = keyof typeof requestHeaders;

function headerNamesOf({method, computes, changes, body}: Route): HeaderName[] {
  const writes = method !== 'GET' && computes !== true;
  const names: (HeaderName | false)[] = [
    writes && 'IdempotencyKey',
    changes === true && 'IfMatch',
    method === 'GET' && 'IfNoneMatch',
    body === 'bytes' && 'ContentDigest',
    'Version',
    'RequestId',
  ];
  return names.filter((name) => name !== false);
}

/** Where a parameter is described: by its name, or by operation and name. */
export function descriptionKey(id: string, name: string): string {
  return descriptions[`${id} ${name}`] === undefined ? name : `${id} ${name}`;
}

/** Every parameter of an operation. */
export function parametersOf(route: Route): object[] {
  const {id, params, query} = route;
  const described = (place: 'path' | 'query', schema: typeof params): object[] =>
    fieldsOf(schema).map((field) => ({
      name: field.name,
      in: place,
      ...(field.required && {required: true}),
      description: descriptions[descriptionKey(id, field.name)],
      schema: field.schema,
    }));
  return [
    ...described('path', params),
    ...described('query', query),
    ...headerNamesOf(route).map((name) => ({$ref: `#/components/parameters/${name}`})),
  ];
}
