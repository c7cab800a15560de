import {memberCardId} from '../messages/member-card.id.js';

/** Indonesian comes with the element, English on demand. */
export const languages = {
  id: memberCardId,
  en: async (): Promise<typeof memberCardId> => (await import('../messages/member-card.en.js')).memberCardEn,
};
