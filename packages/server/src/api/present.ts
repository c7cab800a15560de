import type {Operation} from './operations.ts';
import {jsonAnswer, type Answer} from './answer.ts';
import {entityTag, namesTag} from './entity-tag.ts';
import type {FileAnswer} from './handler.ts';
import {nextLink} from './list-page.ts';

// What one caller may see another may not, and either has to ask again.
const reading = {'Cache-Control': 'private, no-cache', Vary: 'Authorization, Koperasi-Version'};

function fileAnswer({content, mediaType, fileName}: FileAnswer): Answer {
  const name = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return {
    status: 200,
    headers: {
      'Content-Type': mediaType,
      // Kept, never shown: what a stranger uploaded must not run on this origin.
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
    body: content,
  };
}

/** Answers a GET: with its entity tag, the link to the next page, or 304 where the caller has it already. */
export function presentReading(operation: Operation, request: Request, value: unknown): Answer {
  const {route} = operation;
  const answer = route.response === 'bytes' ? fileAnswer(value as FileAnswer) : jsonAnswer(200, value);
  const tag = entityTag(answer.body ?? '');
  const headers = {
    ...reading,
    ETag: tag,
    ...(route.paged && nextLink(new URL(request.url), value)),
  };
  const known = request.headers.get('If-None-Match');
  if (known !== null && namesTag(known, tag, 'weak')) return {status: 304, headers, body: null};
  return {...answer, headers: {...answer.headers, ...headers}};
}

/** Answers a write or a computation; what was made says where it is. */
export function presentWriting(operation: Operation, request: Request, value: unknown): Answer {
  const {route, madeAt, answersThing} = operation;
  if (route.response === 'nothing') return {status: 204, headers: {}, body: null};
  const answer = jsonAnswer(route.status, value);
  const {id} = value as {id?: unknown};
  const place =
    madeAt !== null && typeof id === 'string' ? `${new URL(request.url).pathname}/${id}` : undefined;
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'Cache-Control': 'no-store',
      ...(answersThing && {ETag: entityTag(answer.body ?? '')}),
      ...(place !== undefined && {Location: place}),
    },
  };
}
