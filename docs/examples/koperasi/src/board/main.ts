/** The page of a cooperative's board: signs in, shows what the cooperative owes and has applied for, and takes a new application. */
import {client} from '../session.ts';
import '@koperasi/components/provider/define';
import '@koperasi/components/loan-schedule/define';
import {startPage} from '../page.ts';
import {signedOutView} from '../signed-out-view.ts';
import {boardView} from './board-view.ts';

const invitation = {
  title: 'Pinjaman koperasi Anda',
  promise:
    'Lihat sisa pinjaman dan jadwal angsuran, ikuti pengajuan sampai ke bank, dan ajukan pinjaman baru dengan agunan dan berkasnya.',
  label: 'Masuk sebagai pengurus',
};

await startPage({
  signedOut: (signIn, note) => signedOutView(invitation, signIn, note),
  signedIn: (me, surroundings) => boardView(client, me, surroundings),
});
