/** The member card as one file for a script tag; the sheet, the scanner and the provider come when the page has one. */
import '../member-card/member-card.define.js';
import {whenUsed} from './when-used.js';

whenUsed({
  'kop-card-sheet': () => import('../member-card/card-sheet.define.js'),
  'kop-card-scanner': () => import('../card-scanner/card-scanner.define.js'),
  'kop-provider': () => import('../provider/provider.define.js'),
});
