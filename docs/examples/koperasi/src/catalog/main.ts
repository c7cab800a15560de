/** The catalog's page: everybody reads it, and a member of a board signs in to order for the cooperative. */
import {client, visitorClient} from '../session.ts';
import '@koperasi/components/provider/define';
import '@koperasi/components/bumn-catalog/define';
import {startPage} from '../page.ts';
import {orderingView, readingView} from './ordering-view.ts';

const provider = document.querySelector<HTMLElementTagNameMap['kop-provider']>('#umum')!;
const catalog = provider.querySelector('kop-bumn-catalog')!;

await startPage({
  signedOut: (signIn, note) => {
    provider.client = visitorClient;
    catalog.removeAttribute('cooperative');
    return readingView(signIn, note);
  },
  signedIn: (me, surroundings) => {
    if (me.role === 'board' && me.cooperative !== null) catalog.setAttribute('cooperative', me.cooperative);
    provider.client = client;
    return orderingView(client, me, surroundings);
  },
});
// Whoever they are could not be read: the catalog can be all the same.
provider.client ??= visitorClient;
