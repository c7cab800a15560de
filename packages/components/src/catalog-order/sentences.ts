import {fill} from '../messages/fill.js';
import {orderId, type OrderMessages} from '../messages/catalog-order.id.js';

/** Looks a sentence up and fills its values in. */
export type OrderText = (
  key: keyof OrderMessages,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Indonesian comes with the element, English on demand. */
export const languages = {
  id: orderId as OrderMessages,
  en: async (): Promise<OrderMessages> => (await import('../messages/catalog-order.en.js')).orderEn,
};

/** Sentences of one language. */
export function sentences(messages: OrderMessages): OrderText {
  return (key, values = {}) => fill(messages[key], values);
}

/** Whether there is a sentence for a word that a server or a page may add to. */
export function isSentence(key: string): key is keyof OrderMessages {
  return Object.hasOwn(orderId, key);
}
