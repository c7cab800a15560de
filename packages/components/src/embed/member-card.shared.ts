/** What `member-card.js` lends to its parts. */
import {LitElement, css, html, isServer, noChange, nothing, svg} from 'lit';
import {LanguageController} from '../language/language-controller.js';
import {fill} from '../messages/fill.js';
import {lend} from './lend.js';

/** `on-demand.ts` reads these names, and where they come from. */
export const shared: object = lend({
  LitElement,
  LanguageController,
  css,
  fill,
  html,
  isServer,
  noChange,
  nothing,
  svg,
});
