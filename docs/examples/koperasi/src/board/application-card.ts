import {formatDate, formatMonths, formatPercent, formatRupiah} from '@koperasi/components';
import type {Client} from '@koperasi/sdk';
import {element, facts, unknown} from '../element.ts';
import type {Lending} from './lending.ts';
import {uploadForm, type UploadPlace} from './upload-form.ts';
import {
  applicationStates,
  approvalStates,
  approvalSteps,
  collateralKinds,
  documentKinds,
  methods,
  owners,
  word,
} from '../words.ts';

type Application = Awaited<ReturnType<Client['loanApplications']['get']>>;
type LoanDocument = Awaited<ReturnType<Client['documents']['get']>>;

const ended: readonly string[] = ['disbursed', 'rejected', 'withdrawn'];

/** One application: how much for what, how far it has come, what secures it, and its documents. */
export function applicationCard(
  application: Application,
  documents: readonly LoanDocument[],
  {lenders, schemes}: Lending,
  place: UploadPlace,
): HTMLElement {
  const {purpose, amount, state} = application;
  const scheme = schemes.get(application.scheme);
  return element(
    'article',
    {class: 'kartu', 'data-pengajuan': application.id, 'aria-label': purpose},
    element(
      'header',
      {},
      element('h3', {}, purpose),
      element('span', {class: 'keadaan', 'data-keadaan': state}, word(applicationStates, state)),
    ),
    element('p', {class: 'utama'}, element('strong', {}, formatRupiah(amount))),
    element(
      'ol',
      {class: 'langkah', 'aria-label': 'Persetujuan'},
      ...application.approvals.map(({step, status, decidedOn}) =>
        element(
          'li',
          {'data-keadaan': status},
          element('span', {}, word(approvalSteps, step)),
          element('strong', {}, word(approvalStates, status)),
          decidedOn ? element('span', {class: 'redup'}, formatDate(decidedOn)) : null,
        ),
      ),
    ),
    element(
      'details',
      {},
      element('summary', {}, 'Rincian dan agunan'),
      facts([
        ['Belanja modal', formatRupiah(application.capitalExpenditure)],
        ['Belanja operasional', formatRupiah(application.operatingExpenditure)],
        [
          `${scheme?.wording === 'margin' ? 'Margin' : 'Bunga'} setahun`,
          formatPercent(application.annualRatePercent),
        ],
        ['Jangka waktu', formatMonths(application.months)],
        ['Cara angsuran', word(methods, application.method)],
        ['Pemberi pinjaman', lenders.get(application.lender) ?? application.lender],
        ['Program', scheme?.name.id ?? application.scheme],
        ['Diajukan', formatDate(application.createdAt.slice(0, 10))],
      ]),
      element('h4', {}, 'Agunan'),
      element(
        'ul',
        {},
        ...application.collateral.map(({owner, kind, description, appraisedValue}) =>
          element(
            'li',
            {},
            `${word(collateralKinds, kind)} milik ${word(owners, owner).toLowerCase()}: ${description}. Nilai taksiran: `,
            appraisedValue === null ? unknown('belum ditaksir') : formatRupiah(appraisedValue),
          ),
        ),
      ),
    ),
    element('div', {}, element('h4', {}, 'Dokumen'), documentList(documents)),
    ended.includes(state) ? null : uploadForm(application.id, place),
  );
}

function documentList(documents: readonly LoanDocument[]): HTMLElement {
  if (documents.length === 0) return element('p', {class: 'redup'}, 'Belum ada dokumen.');
  return element(
    'ul',
    {class: 'dokumen'},
    ...documents.map(({kind, fileName, size}) => {
      const name = element('span', {class: 'berkas'}, fileName);
      return element('li', {}, `${word(documentKinds, kind)}: `, name, ` (${sizeText(size)})`);
    }),
  );
}

function sizeText(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1024
    ? `${kilobytes}\u00a0KB`
    : `${(kilobytes / 1024).toFixed(1).replace('.', ',')}\u00a0MB`;
}
