import {contractVersion} from '@koperasi/contract';
import {allRoutes} from './all-routes.ts';
import {components} from './components.ts';
import {operation} from './operation.ts';
import {tags} from './tags.ts';
import {webhooks} from './webhooks.ts';

const description = `One contract for the back end of Indonesian village and city cooperatives (Koperasi Desa and Kelurahan Merah Putih).
The programme publishes no API of its own, so this one is ours, and any system may implement it.

- Amounts are whole rupiah. Rates are percent a year as decimal strings. Days are \`YYYY-MM-DD\`. Places are Kemendagri codes.
- \`null\` means not known, never zero. Lists of words in answers may grow: take a word that you do not know as such.
- Unknown fields in answers are to be ignored; unknown fields and query parameters in requests are refused.
- Limits of text are counted in UTF-16 code units; JSON Schema counts code points.
- Every write carries an \`Idempotency-Key\`. A change carries \`If-Match\`. Reads answer \`If-None-Match\` with 304.
- Whatever lies outside what the caller may reach answers 404. Errors are problems of RFC 9457; \`type\` is \`/problems/\` and the code.
- Sample people are marked with \`sample: true\`, and their names begin with Contoh.`;

/** Paths with their operations, in the order of the route table. */
function paths(): Record<string, Record<string, object>> {
  const byPath: Record<string, Record<string, object>> = {};
  for (const {group, route} of allRoutes) {
    (byPath[route.path] ??= {})[route.method.toLowerCase()] = operation(group, route);
  }
  return byPath;
}

/** The whole contract as an OpenAPI document. */
export function openApiDocument(): object {
  const operations = paths();
  return {
    openapi: '3.1.1',
    info: {
      title: 'Koperasi Merah Putih',
      version: contractVersion,
      summary: 'Cooperatives, members, loans and orders',
      description,
      license: {name: 'MIT', identifier: 'MIT'},
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{url: '/api', description: 'The server that this document came from.'}],
    tags,
    paths: operations,
    webhooks,
    components: components(operations),
  };
}
