import {documentTypes, type Role, type Route} from '@koperasi/contract';
import {inputs} from '@koperasi/contract/examples';
import {operations} from './descriptions/index.ts';
import {movesOf, movesTable} from './moves.ts';
import {parametersOf} from './parameters.ts';
import {responsesOf} from './responses.ts';
import {refTo} from './schemas.ts';

const signedIn = [{token: []}, {oauth: []}];

/** What each role reaches: what lies outside answers 404, as if it were not there. */
const reach: Readonly<Record<Role, string>> = {
  public: 'anybody',
  member: 'a member, in the own cooperative',
  board: 'the board, in the own cooperative',
  'city-office': 'the city office, in its area',
  partner: 'a partner, for what concerns it',
};

function callers(roles: readonly Role[]): string {
  if (roles.includes('public')) return 'For anybody, signed in or not.';
  return `For ${roles.map((role) => reach[role]).join('; ')}.`;
}

function requestBody({id, body}: Route): object | undefined {
  if (body === undefined) return undefined;
  if (body === 'bytes') {
    return {required: true, content: Object.fromEntries(documentTypes.map((type) => [type, {}]))};
  }
  const {body: value} = inputs[id as 'orders.create'];
  const content = {'application/json': {schema: refTo(body), examples: {sample: {value}}}};
  return {required: true, content};
}

/** A route as an Operation Object. */
export function operation(group: string, route: Route): object {
  const {id, roles, changes} = route;
  const moves = movesOf(id);
  const body = requestBody(route);
  return {
    operationId: id,
    tags: [group],
    summary: operations[id],
    description: [
      callers(roles),
      // What is changed is always the thing that its group reads.
      ...(changes ? [`\`If-Match\` takes the ETag of \`${group}.get\`.`] : []),
      ...(moves ? [movesTable(moves)] : []),
    ].join('\n\n'),
    'x-roles': roles,
    ...(moves && {'x-moves': moves}),
    security: roles.includes('public') ? [{}, ...signedIn] : signedIn,
    parameters: parametersOf(route),
    ...(body && {requestBody: body}),
    responses: responsesOf(route),
  };
}
