/** The page of a member: signs in, shows the member's card, and checks anybody's card without signing in. */
import {client, visitorClient} from '../session.ts';
import '@koperasi/components/provider/define';
import '@koperasi/components/member-card/define';
import '@koperasi/components/card-scanner/define';
import {startPage} from '../page.ts';
import {signedOutView} from '../signed-out-view.ts';
import {memberView} from './member-view.ts';

const invitation = {
  title: 'Kartu anggota Anda',
  promise:
    'Tunjukkan kartu anggota di layar, cetak sesuai ukurannya, dan lihat simpanan Anda. Nomor kependudukan tidak ditampilkan, dan simpanan baru tampak bila Anda memintanya.',
  label: 'Masuk sebagai anggota',
};

document.querySelector<HTMLElementTagNameMap['kop-provider']>('#umum')!.client = visitorClient;
await startPage({
  signedOut: (signIn, note) => signedOutView(invitation, signIn, note),
  signedIn: (me) => memberView(client, me),
});
