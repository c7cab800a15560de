import {contractVersion, headerNames} from '@koperasi/contract';

const digits = {type: 'integer', minimum: 0};

/** Headers of answers, by the name of their component. */
export const headers = {
  ETag: {
    description: 'The strong tag of this representation: of this resource, as this caller sees it.',
    schema: {type: 'string'},
    example: '"3Wn0rJ2kQmZ8xYb5tLcV7A"',
  },
  Link: {
    description: 'The address of the next page, `rel="next"`; absent on the last page.',
    schema: {type: 'string'},
    example: '</api/cooperatives?cursor=eyJhIjoxfQ.c2ln&limit=20>; rel="next"',
  },
  Location: {
    description: 'The path of what was made.',
    schema: {type: 'string'},
    example: '/api/cooperatives/36.73.01.1007/orders/ord_unyur02',
  },
  RateLimit: {
    description:
      'How much is left of the quota and in how many seconds it is renewed, as the IETF draft writes it.',
    schema: {type: 'string'},
    example: '"caller";r=99;t=60',
  },
  'RateLimit-Policy': {
    description: 'The quota and its window in seconds, as the IETF draft writes it.',
    schema: {type: 'string'},
    example: '"caller";q=100;w=60',
  },
  'Retry-After': {
    description: 'Seconds to wait before the request is sent again.',
    schema: digits,
    example: 1,
  },
  'X-Request-Id': {
    description: 'The id of the request, to be named in a report.',
    required: true,
    schema: {type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$'},
    example: 'req_01hzy3v9q8',
  },
  'Koperasi-Version': {
    description: 'The version of the contract that the answer follows.',
    required: true,
    schema: {type: 'string'},
    example: contractVersion,
  },
  'Idempotency-Replayed': {
    description: '`true` on the stored answer to a key that was used before.',
    schema: {type: 'string', enum: ['true']},
  },
  Deprecation: {
    description: 'Since when the operation is deprecated, RFC 9745; no operation is today.',
    schema: {type: 'string'},
  },
  Sunset: {
    description: 'When the operation ends, RFC 8594; none does today.',
    schema: {type: 'string'},
  },
  'WWW-Authenticate': {
    description: 'How to sign in, RFC 6750.',
    schema: {type: 'string'},
    example: 'Bearer',
  },
} as const;

/** Headers of requests, by the name of their component. */
export const requestHeaders = {
  IdempotencyKey: {
    name: headerNames.idempotencyKey,
    in: 'header',
    required: true,
    description:
      'A new key for each action, the same on each attempt at it; kept for at least 24 hours. The stored answer comes back for the same key and request.',
    schema: {type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$'},
    example: 'b2f6c0e4a91d4c7f8e35',
  },
  IfMatch: {
    name: 'if-match',
    in: 'header',
    required: true,
    description: 'The ETag that the change is based on; `*` takes whatever is there.',
    schema: {type: 'string'},
    example: '"3Wn0rJ2kQmZ8xYb5tLcV7A"',
  },
  IfNoneMatch: {
    name: 'if-none-match',
    in: 'header',
    description: 'An ETag that the caller has; the answer is an empty 304 when it is still that.',
    schema: {type: 'string'},
    example: '"3Wn0rJ2kQmZ8xYb5tLcV7A"',
  },
  Version: {
    name: headerNames.version,
    in: 'header',
    description: 'The version of the contract that the answer has to follow; the newest when left out.',
    schema: {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
    example: contractVersion,
  },
  RequestId: {
    name: headerNames.requestId,
    in: 'header',
    description: 'An id for the request; the server makes one when there is none.',
    schema: {type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$'},
    example: 'req_01hzy3v9q8',
  },
  ContentDigest: {
    name: headerNames.contentDigest,
    in: 'header',
    required: true,
    description: 'The SHA-256 of the body, RFC 9530.',
    schema: {type: 'string', pattern: '^sha-256=:[A-Za-z0-9+/]{43}=:$'},
    example: 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
  },
} as const;

/** A reference to the component of a header of answers. */
export function headerRefs(...names: (keyof typeof headers)[]): Record<string, {$ref: string}> {
  return Object.fromEntries(names.map((name) => [name, {$ref: `#/components/headers/${name}`}]));
}

/** On every answer. */
export const everywhere = ['X-Request-Id', 'Koperasi-Version', 'RateLimit', 'RateLimit-Policy'] as const;
