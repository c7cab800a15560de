import type {Call, CallOptions, Client} from '@koperasi/sdk';
import {element} from '../element.ts';
import {failureText, isAborted, isSignedOut} from '../failure.ts';
import {field, select} from '../field.ts';
import {fileProblem} from './file-problem.ts';
import {documentKinds} from '../words.ts';

type UploadInput = Parameters<Client['documents']['upload']>[0];
/** A document as it is sent, without the application that it belongs to. */
export type NewDocument = Pick<UploadInput, 'kind' | 'fileName' | 'body'>;

/** Where a document goes, and whom to tell. */
export interface UploadPlace {
  upload(document: NewDocument, options: CallOptions): Call<unknown>;
  onStored(): void;
  onExpired(): void;
}

/** Adds a document to an application that is still on its way. */
export function uploadForm(application: string, {upload, onStored, onExpired}: UploadPlace): HTMLElement {
  const id = `unggah-${application}`;
  const kind = field(`${id}-jenis`, 'Jenis dokumen', select({name: 'kind'}, documentKinds));
  const file = field(
    `${id}-berkas`,
    'Berkas',
    element('input', {type: 'file', name: 'file', accept: 'application/pdf,image/jpeg,image/png'}),
    'PDF, JPEG, atau PNG, paling besar 10\u00a0MB.',
  );
  const bar = element('progress', {max: 1, value: 0, hidden: true, 'aria-label': 'Berkas terkirim'});
  const status = element('p', {role: 'status'});
  const form = element(
    'form',
    {novalidate: true, class: 'unggah'},
    kind.element,
    file.element,
    bar,
    status,
    element('button', {type: 'submit', class: 'kedua'}, 'Unggah dokumen'),
  );
  let busy = false;
  const send = async (): Promise<void> => {
    const [chosen] = file.control.files ?? [];
    const wrong = fileProblem(chosen);
    file.say(wrong);
    if (wrong || !chosen) return void file.control.focus();
    busy = true;
    bar.hidden = false;
    status.textContent = 'Mengirim berkas …';
    try {
      await upload(
        {kind: kind.control.value as NewDocument['kind'], fileName: chosen.name, body: chosen},
        {onProgress: ({sent, total}) => (bar.value = sent / total)},
      );
      onStored();
    } catch (error) {
      if (isAborted(error)) return;
      if (isSignedOut(error)) onExpired();
      status.textContent = `Berkas belum terkirim. ${failureText(error)}`;
      bar.hidden = true;
    } finally {
      busy = false;
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!busy) void send();
  });
  return element('details', {}, element('summary', {}, 'Tambah dokumen'), form);
}
