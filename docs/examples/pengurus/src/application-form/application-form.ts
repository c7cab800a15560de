import {idempotencyKey, ProblemError} from '@koperasi/sdk';
import {element} from '../element.ts';
import {failureText, isAborted, isSignedOut} from '../failure.ts';
import {field, select, type Field} from '../field.ts';
import {fileProblem} from '../file-problem.ts';
import {readLending, type Lending} from '../lending.ts';
import type {Place} from '../place.ts';
import {section} from '../section.ts';
import type {NewDocument} from '../upload-form.ts';
import {documentKinds} from '../words.ts';
import {collateralFields} from './collateral-fields.ts';
import {fieldProblems} from './field-problems.ts';
import {dropDraft, keepDraft, keptDraft} from './kept-draft.ts';
import {loanFields} from './loan-fields.ts';
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
  let draft = keptDraft(cooperative);
  let busy = false;
  const loan = loanFields(lending);
  const collateral = collateralFields(() => {
    keep();
  });
  const kind = field('pengajuan-jenis', 'Jenis dokumen', select({name: 'documentKind'}, documentKinds));
  const file = field(
    'pengajuan-berkas',
    'Berkas (boleh menyusul)',
    element('input', {type: 'file', name: 'document', accept: 'application/pdf,image/jpeg,image/png'}),
    'PDF, JPEG, atau PNG, paling besar 10 MB.',
  );
  const all = (): readonly Field[] => [...loan, ...collateral.fields(), kind, file];
  const summary = problemSummary();
  const bar = element('progress', {max: 1, value: 0, hidden: true, 'aria-label': 'Berkas terkirim'});
  const status = element('p', {role: 'status', tabindex: -1, class: 'hasil'});
  const fields = element(
    'div',
    {},
    element('div', {class: 'dua'}, ...loan.map((each) => each.element)),
    collateral.element,
    element('fieldset', {}, element('legend', {}, 'Dokumen'), kind.element, file.element),
  );
  const submit = element('button', {type: 'submit'}, 'Ajukan pinjaman');
  const whole = element(
    'form',
    {novalidate: true, class: 'pengajuan'},
    summary.element,
    fields,
    bar,
    submit,
    status,
  );

  const keep = (): void => {
    const values = [...new FormData(whole)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    draft = {...draft, values};
    keepDraft(cooperative, draft);
  };
  /** Puts a draft into the fields. */
  const fill = (values: ReadonlyMap<string, string>): void => {
    collateral.reset([...values.keys()].filter((name) => name.endsWith('/owner')).length);
    for (const {control} of all()) {
      control.value = values.get(control.name) ?? (control === kind.control ? kind.control.value : '');
      control.dispatchEvent(new Event('change'));
    }
  };
  const begin = (): void => {
    dropDraft();
    draft = {key: idempotencyKey(), values: []};
  };

  const upload = async (application: string, document: File): Promise<void> => {
    bar.hidden = false;
    status.textContent = 'Pengajuan tersimpan. Mengirim berkasnya …';
    await client.documents.upload(
      {
        cooperative,
        application,
        kind: kind.control.value as NewDocument['kind'],
        fileName: document.name,
        body: document,
      },
      {signal, onProgress: ({sent, total}) => (bar.value = sent / total)},
    );
  };
  const stored = async (application: string): Promise<void> => {
    const document = file.control.files?.[0];
    // From here on the application exists: sending once more would make another one.
    begin();
    try {
      if (document) await upload(application, document);
      status.textContent = 'Pengajuan tersimpan sebagai draf. Catat musyawarahnya sebelum diteruskan.';
    } catch (error) {
      if (isAborted(error)) return;
      if (isSignedOut(error)) onExpired();
      status.textContent = `Pengajuan tersimpan, tetapi berkasnya belum terkirim. ${failureText(error)} Lalu pakai "Tambah dokumen" pada pengajuannya.`;
    }
    bar.hidden = true;
    fill(new Map());
    await onStored();
    status.focus();
  };
  const fail = (error: unknown): void => {
    if (isAborted(error)) return;
    const problems = fieldProblems(error);
    if (problems.size > 0) return void summary.show(problems, all());
    if (isSignedOut(error)) onExpired();
    if (error instanceof ProblemError && error.code === 'idempotency-key-reused') {
      begin();
      keep();
      void onStored();
      return void summary.fail(
        'Kiriman pertama ternyata sudah tersimpan sebelum Anda mengubahnya; lihat daftar pengajuan. Tekan lagi hanya bila ini pengajuan lain.',
        () => void send(),
      );
    }
    summary.fail(failureText(error), () => void send());
  };
  async function send(): Promise<void> {
    // A double click, or Enter while it is under way.
    if (busy) return;
    summary.clear(all());
    status.textContent = '';
    const document = file.control.files?.[0];
    const {body, unread} = readForm(new FormData(whole));
    const wrongFile = document ? fileProblem(document) : '';
    if (wrongFile) return void summary.show(new Map([...unread, ['document', wrongFile]]), all());
    busy = fields.inert = true;
    submit.textContent = 'Mengirim …';
    try {
      const {id} = await client.loanApplications.create(
        {cooperative, body},
        {signal, idempotencyKey: draft.key},
      );
      await stored(id);
    } catch (error) {
      const problems = fieldProblems(error);
      if (unread.size > 0) summary.show(new Map([...problems, ...unread]), all());
      else fail(error);
    } finally {
      busy = fields.inert = false;
      submit.textContent = 'Ajukan pinjaman';
    }
  }
  whole.addEventListener('input', keep);
  whole.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  fill(new Map(draft.values));
  return whole;
}
