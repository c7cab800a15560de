import {readFileSync} from 'node:fs';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {root} from '../source-files.ts';

interface Media {
  schema?: object;
}
interface ResponseObject {
  $ref?: string;
  content?: Record<string, Media>;
  headers?: Record<string, {required?: boolean}>;
}
interface Operation {
  operationId: string;
  responses: Record<string, ResponseObject>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {responses?: Record<string, ResponseObject>};
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Says what is wrong with answers by the committed document alone: it knows nothing of zod. */
export interface OpenapiJudge {
  /** One sentence each; none where the document describes the answer. */
  judge(method: string, path: string, answer: Response, body: string): string[];
  /** Operations that were judged, by id. */
  readonly judged: ReadonlySet<string>;
}

/** Reads `packages/contract/openapi.json`. */
export function openapiJudge(): OpenapiJudge {
  const document = JSON.parse(readFileSync(`${root}packages/contract/openapi.json`, 'utf8')) as Document;
  const ajv = new Ajv2020({strict: false, allErrors: true});
  addFormats.default(ajv);
  ajv.addSchema({$id: 'openapi', ...document});
  const compiled = new Map<object, ValidateFunction>();
  const judged = new Set<string>();

  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      const pattern = path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+');
      return operation
        ? [{method, operation, pattern: new RegExp(`^${pattern}$`), fixed: !path.includes('{')}]
        : [];
    }),
  );

  // References of the document start at its root, which has another name here.
  const absolute = (schema: object): object =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/')) as object;
  const check = (schema: object): ValidateFunction => {
    const known = compiled.get(schema) ?? ajv.compile(absolute(schema));
    compiled.set(schema, known);
    return known;
  };
  const resolve = (response: ResponseObject | undefined): ResponseObject | undefined =>
    response?.$ref ? document.components.responses?.[response.$ref.split('/').at(-1) ?? ''] : response;

  return {
    judged,
    judge(method, path, answer, body) {
      const found = operations
        .filter((each) => each.method === method.toLowerCase() && each.pattern.test(path))
        .sort((a, b) => Number(b.fixed) - Number(a.fixed))[0];
      if (!found)
        return answer.status === 404 || answer.status === 405 ? [] : [`${method} ${path} is not described`];
      const {operation} = found;
      judged.add(operation.operationId);
      const where = `${operation.operationId} ${answer.status}`;
      const response = resolve(operation.responses[String(answer.status)]);
      if (!response) return [`${where} is not described`];
      const missing = Object.entries(response.headers ?? {})
        .filter(([name, {required}]) => required && !answer.headers.has(name))
        .map(([name]) => `${where} lacks ${name}`);
      const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
      if (!response.content)
        return body === '' ? missing : [...missing, `${where} has a body and the document has none`];
      const media = response.content[type];
      if (!media) return [...missing, `${where} is ${type}`];
      if (!media.schema || !type.endsWith('json')) return missing;
      const validate = check(media.schema);
      if (validate(JSON.parse(body))) return missing;
      return [
        ...missing,
        ...(validate.errors ?? []).map((error) => `${where} ${error.instancePath} ${error.message ?? ''}`),
      ];
    },
  };
}
