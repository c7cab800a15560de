/** What `bumn-catalog.js` lends to its parts. */
import {LitElement, _$LH, css, html, isServer, noChange, nothing, svg} from 'lit';
import {LanguageController} from '../language/language-controller.js';
import {fill} from '../messages/fill.js';
import {tokens} from '../theme/tokens.styles.js';
import {lend} from './lend.js';

/** `on-demand.ts` reads these names, and where they come from. */
export const shared: object = lend({
  LitElement,
  _$LH,
  LanguageController,
  css,
  fill,
  html,
  isServer,
  noChange,
  nothing,
  svg,
  tokens,
});
