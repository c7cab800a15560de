import type {Handlers} from '../api/handler.ts';
import {problem} from '../api/problem-error.ts';
import {schemeRules} from './scheme-handlers.ts';
import {simulation} from './simulation.ts';

/** What a loan would cost; nothing is stored. */
export const simulationHandlers: Handlers['simulations'] = {
  create: async ({query, body}) => {
    const scheme = body.scheme === undefined ? null : await schemeRules(query, body.scheme);
    if (body.scheme !== undefined && !scheme)
      throw problem('invalid-request', {
        pointer: '#/scheme',
        code: 'unknown',
        detail: {id: 'Program ini tidak ada.', en: 'There is no such scheme.'},
      });
    return simulation(body, scheme);
  },
};
