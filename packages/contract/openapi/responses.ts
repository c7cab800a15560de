import {documentTypes, problemRegistry, type ProblemCode, type Route} from '@koperasi/contract';
import {everywhere, headerRefs} from './headers.ts';
import {problemsOf} from './problems-of.ts';
import {namedSchemas, refTo} from './schemas.ts';

interface Reference {
  $ref: string;
}

/** The answers to an operation by status. */
export type Responses = Record<string, object>;

const known = ['Deprecation', 'Sunset'] as const;

function success(route: Route): object {
  const {method, response, status, paged, changes, computes} = route;
  const reads = method === 'GET';
  const stores = !reads && computes !== true;
  const headers = {
    ...headerRefs(...everywhere, ...known),
    // What was made or changed is tagged like the same thing when it is read.
    ...(response !== 'nothing' && (reads || stores) && headerRefs('ETag')),
    ...(status === 201 && headerRefs('Location')),
    ...(stores && headerRefs('Idempotency-Replayed')),
    ...(paged && headerRefs('Link')),
  };
  if (response === 'nothing') return {description: 'Done; there is nothing to say.', headers};
  if (response === 'bytes') {
    const content = Object.fromEntries(documentTypes.map((type) => [type, {}]));
    return {description: 'The bytes of the file.', headers, content};
  }
  const name = namedSchemas.get(response)!;
  const description = status === 201 ? 'Made.' : changes ? 'Changed.' : 'Found.';
  return {
    description: computes ? 'Computed.' : description,
    headers,
    content: {
      'application/json': {
        schema: refTo(response),
        examples: {sample: {$ref: `#/components/examples/${name}`}},
      },
    },
  };
}

const notModified = {
  description: 'The caller has it already.',
  headers: headerRefs(...everywhere, 'ETag'),
};

function problemResponse(status: number, codes: readonly ProblemCode[]): object {
  const waits = [429, 503].includes(status) || codes.includes('request-in-progress');
  return {
    description: codes.map((code) => problemRegistry[code].title).join('; '),
    headers: {
      ...headerRefs(...everywhere),
      ...(waits && headerRefs('Retry-After')),
      ...(status === 401 && headerRefs('WWW-Authenticate')),
    },
    content: {
      'application/problem+json': {
        schema: {$ref: '#/components/schemas/Problem'},
        examples: Object.fromEntries(
          codes.map((code) => [code, {$ref: `#/components/examples/problem-${code}`}]),
        ),
      },
    },
  };
}

const shared = new Map<string, object>();

/** The responses that several operations share, by the name of the component; filled by `responsesOf`. */
export const sharedResponses: ReadonlyMap<string, object> = shared;

function share(name: string, response: object): Reference {
  shared.set(name, response);
  return {$ref: `#/components/responses/${name}`};
}

/** Every answer that an operation can give. */
export function responsesOf(route: Route): Responses {
  const codes = problemsOf(route);
  const statusOf = (code: ProblemCode): number => problemRegistry[code].status;
  const problems = [...new Set(codes.map(statusOf))].map((status) => {
    const together = codes.filter((code) => statusOf(code) === status);
    return [status, share(together.join('.'), problemResponse(status, together))] as const;
  });
  return {
    [route.status]: success(route),
    ...(route.method === 'GET' && {304: share('not-modified', notModified)}),
    ...Object.fromEntries(problems),
  };
}
