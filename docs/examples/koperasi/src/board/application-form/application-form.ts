import {ProblemError} from '@koperasi/sdk';
import {element} from '../../element.ts';
import {failureText, isAborted, isSignedOut} from '../../failure.ts';
import {fileProblem} from '../file-problem.ts';
import {readLending, type Lending} from '../lending.ts';
import type {Place} from '../../place.ts';
import {section} from '../../section.ts';
import type {NewDocument} from '../upload-form.ts';
import {fieldProblems} from './field-problems.ts';
import {formFields} from './form-fields.ts';
import {keptDraft} from './kept-draft.ts';
import {problemSummary} from './problem-summary.ts';
import {readForm} from './read-form.ts';

/** What the form works with; `onStored` is told of each new application. */
export interface FormPlace extends Place {
  onStored(): Promise<void>;
}

/** A new application: nothing typed is lost by an error, and one draft becomes one application. */
export function applicationForm(place: FormPlace): HTMLElement {
  const load = async (): Promise<Node[]> => [form(place, await readLending(place.client, place.signal))];
  return section(element('h2', {}, 'Ajukan pinjaman'), load, {...place, empty: ''}).element;
}

function form({client, cooperative, signal, onExpired, onStored}: FormPlace, lending: Lending): HTMLElement {
  const draft = keptDraft(cooperative);
  const keep = (): void => {
    draft.keep(new FormData(whole));
  };
  const fields = formFields(lending, keep);
  const summary = problemSummary();
  const bar = element('progress', {max: 1, value: 0, hidden: true, 'aria-label': 'Berkas terkirim'});
  const submit = element('button', {type: 'submit'}, 'Ajukan pinjaman');
  const status = element('p', {role: 'status', tabindex: -1, class: 'hasil'});
  const whole = element(
    'form',
    {novalidate: true, class: 'pengajuan'},
    summary.element,
    fields.element,
    bar,
    submit,
    status,
  );
  let busy = false;

  const upload = async (application: string, document: File): Promise<void> => {
    bar.hidden = false;
    status.textContent = 'Pengajuan tersimpan. Mengirim berkasnya …';
    const kind = fields.documentKind.value as NewDocument['kind'];
    await client.documents.upload(
      {cooperative, application, kind, fileName: document.name, body: document},
      {signal, onProgress: ({sent, total}) => (bar.value = sent / total)},
    );
  };
  const stored = async (application: string): Promise<void> => {
    const document = fields.document();
    // From here on the application exists: sending once more would make another one.
    draft.begin();
    try {
      if (document) await upload(application, document);
      status.textContent = 'Pengajuan tersimpan sebagai draf. Catat musyawarahnya sebelum diteruskan.';
    } catch (error) {
      if (isAborted(error)) return;
      if (isSignedOut(error)) onExpired();
      status.textContent = `Pengajuan tersimpan, tetapi berkasnya belum terkirim. ${failureText(error)} Kirim lagi lewat "Tambah dokumen" pada pengajuannya.`;
    }
    bar.hidden = true;
    fields.fill(new Map());
    await onStored();
    status.focus();
  };
  const fail = (error: unknown): void => {
    if (isAborted(error)) return;
    if (isSignedOut(error)) onExpired();
    let sentence = failureText(error);
    if (error instanceof ProblemError && error.code === 'idempotency-key-reused') {
      draft.begin();
      keep();
      void onStored();
      sentence =
        'Kiriman pertama ternyata sudah tersimpan sebelum Anda mengubahnya; lihat daftar pengajuan. Kirim lagi hanya bila ini pengajuan lain.';
    }
    summary.fail(sentence, () => void send());
  };
  async function send(): Promise<void> {
    // A double click, or Enter while it is under way.
    if (busy) return;
    summary.clear(fields.all());
    status.textContent = '';
    const {body, unread} = readForm(new FormData(whole));
    const document = fields.document();
    const wrongFile = document ? fileProblem(document) : '';
    if (wrongFile) {
      summary.show(new Map([...unread, ['document', wrongFile]]), fields.all());
      return;
    }
    busy = fields.element.inert = true;
    submit.textContent = 'Mengirim …';
    try {
      const options = {signal, idempotencyKey: draft.key};
      const {id} = await client.loanApplications.create({cooperative, body}, options);
      await stored(id);
    } catch (error) {
      const problems = new Map([...fieldProblems(error), ...unread]);
      fields.element.inert = false;
      if (problems.size > 0) summary.show(problems, fields.all());
      else fail(error);
    } finally {
      busy = fields.element.inert = false;
      submit.textContent = 'Ajukan pinjaman';
    }
  }

  whole.addEventListener('input', keep);
  whole.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  fields.fill(new Map(draft.values));
  return whole;
}
