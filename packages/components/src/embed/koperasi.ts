/** Every element as one file for a script tag; those that are not for every page come when the page has one. */
import '../bumn-catalog/bumn-catalog.define.js';
import '../loan-simulator/loan-simulator.define.js';
import '../member-card/member-card.define.js';
import {whenUsed} from './when-used.js';

whenUsed({
  'kop-card-sheet': () => import('../member-card/card-sheet.define.js'),
  'kop-card-scanner': () => import('../card-scanner/card-scanner.define.js'),
  'kop-installment-table': () => import('../installment-table/installment-table.define.js'),
  'kop-loan-schedule': () => import('../loan-schedule/loan-schedule.define.js'),
  'kop-provider': () => import('../provider/provider.define.js'),
});
