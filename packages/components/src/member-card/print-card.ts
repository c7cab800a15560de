import type {MemberCardData} from './card-data.js';
import {printAlone} from '../export/print-alone.js';
import {colorProperties} from './card-colors.js';
import type {MemberCard} from './member-card.js';

/**
 * Prints both sides of a card, one under the other, and nothing else of the page.
 *
 * @returns Whether the browser began to print.
 */
export function printCard(card: MemberCard, data: MemberCardData): Promise<boolean> {
  const copy = document.createElement('kop-member-card');
  const {showNationalId} = card;
  const lang = card.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  Object.assign(copy, {card: data, showNationalId, lang, keys: null});
  const style = getComputedStyle(card);
  for (const property of Object.values(colorProperties))
    copy.style.setProperty(property, style.getPropertyValue(property));
  // Whatever the page put into the slots, as it stands there.
  copy.append(...[...card.children].filter(({slot}) => slot).map((child) => child.cloneNode(true)));
  const ready = async (): Promise<void> => {
    await copy.updateComplete;
    await Promise.all(
      [...copy.renderRoot.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)),
    );
  };
  return printAlone(copy, {ready});
}
