import type {Handlers} from '../api/handler.ts';

/** Who the caller is. */
export const meHandlers: Handlers['me'] = {
  get: ({caller: {role, cooperative, member, partner, area, permissions}}) =>
    Promise.resolve({role, cooperative, member, partner, area, permissions: [...permissions]}),
};
