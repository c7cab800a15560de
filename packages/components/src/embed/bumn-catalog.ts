/** The catalog as one file for a script tag; the provider comes when the page has one. */
import '../bumn-catalog/bumn-catalog.define.js';
import {whenUsed} from './when-used.js';

whenUsed({'kop-provider': () => import('../provider/provider.define.js')});
