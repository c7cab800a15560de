import {jsonAnswer, problemAnswer} from './answer.ts';
import {cooperative, firstToken} from './example.ts';
import type {Exchange} from './exchange.ts';
import type {Fault} from './fault.ts';
import {soundAnswer} from './sound-answer.ts';

const redirect = (exchange: Exchange, to: string, status = 307): void =>
  exchange.send({status, headers: {Location: to}, body: ''});

/** What has to do with who is asked: tokens and other origins; and lists that lead nowhere. */
export const identityFaults: readonly Fault[] = [
  {
    name: 'token runs out under ten calls',
    call: 'burst',
    expected: ['value'],
    serve(exchange) {
      const stale = exchange.path !== '/token' && exchange.headers.authorization === `Bearer ${firstToken}`;
      exchange.send(
        stale
          ? problemAnswer('token-expired', {'WWW-Authenticate': 'Bearer error="invalid_token"'})
          : soundAnswer(exchange),
      );
    },
  },
  {
    name: '401, always',
    call: 'read',
    expected: ['problem'],
    serve: (exchange) => exchange.send(problemAnswer('not-signed-in', {'WWW-Authenticate': 'Bearer'})),
  },
  {
    name: 'redirect to another origin',
    call: 'read',
    expected: ['redirect'],
    serve: (exchange) => redirect(exchange, `${exchange.elsewhere}/cooperatives/${cooperative.code}`),
  },
  {
    name: 'write: redirect to another origin',
    call: 'write',
    writes: 'members',
    expected: ['redirect'],
    serve: (exchange) => redirect(exchange, `${exchange.elsewhere}/members`, 308),
  },
  {
    name: 'redirect that goes round',
    call: 'read',
    expected: ['redirect'],
    serve: (exchange) => redirect(exchange, `/api/cooperatives/${cooperative.code}`, 302),
  },
  {
    name: 'redirect to nowhere',
    call: 'read',
    expected: ['redirect', 'answer'],
    serve: (exchange) => exchange.send({status: 302, headers: {}, body: ''}),
  },
  {
    name: 'pages go round for ever',
    call: 'walk',
    expected: ['answer'],
    serve(exchange) {
      // Stripe and OpenAI page by the last item's id.
      const theirs = /\/(customers|files)$/.test(exchange.path);
      exchange.send(
        theirs
          ? jsonAnswer({object: 'list', data: [{id: 'item-1', object: 'item'}], has_more: true})
          : jsonAnswer({items: [cooperative], nextCursor: 'the-same.again'}),
      );
    },
  },
];
