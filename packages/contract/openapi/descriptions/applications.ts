import type {Descriptions} from './description.ts';

const terms = {
  scheme: 'The scheme whose rules hold.',
  lender: 'The partner that is to lend.',
  purpose: 'What the money is for.',
  capitalExpenditure: 'The part for belanja modal (capital expenditure).',
  operatingExpenditure: 'The part for belanja operasional (operating expenditure).',
  annualRatePercent: 'Percent a year.',
  months: 'How many months.',
  method: 'How it is to be repaid.',
  collateral: 'Agunan: what secures the loan.',
};

const collateral = {
  owner: 'In whose name it stands: the cooperative’s or that of a board member.',
  kind: 'What it is.',
  description: 'What it is, in words.',
  appraisedValue: 'What it was appraised at, null where nobody appraised it.',
  appraisedOn: 'The day of the appraisal.',
  appraiser: 'Who appraised it.',
};

/** Loan applications and their documents. */
export const applications: Descriptions = {
  Collateral: {about: 'Something that secures the loan.', fields: collateral},
  CollateralInput: {about: 'Something that is to secure the loan.', fields: collateral},
  Approval: {
    about: 'A step of the approval.',
    fields: {
      step: 'Musyawarah (deliberation), then the wali kota (mayor) for a KKMP or the kepala desa (village head) for a KDMP, then the bank.',
      status: 'What was decided.',
      decidedOn: 'The day of the decision, or null.',
      note: 'What was noted with it, or null.',
    },
  },
  LoanApplication: {
    about: 'A cooperative’s request for a loan.',
    fields: {
      id: 'The application.',
      cooperative: 'Who asks.',
      ...terms,
      amount: 'Capital and operating expenditure together.',
      documentCount: 'How many documents it has.',
      approvals: 'The steps of the approval, in their order.',
      state: 'Where it stands.',
      actions: 'What the caller may do with it now.',
      loan: 'The loan that came of it, or null.',
      createdAt: 'When it was begun.',
      updatedAt: 'When any of this last changed.',
    },
  },
  LoanApplicationInput: {about: 'A new application; it begins as a draft.', fields: terms},
  LoanApplicationChange: {
    about: 'What changes of a draft; a field that is left out stays as it is.',
    fields: terms,
  },
  ApplicationMove: {
    about: 'A step on the way of an application.',
    fields: {
      action: 'Which step.',
      on: 'The day of the decision, or of the disbursement.',
      note: 'What is to be noted with it.',
    },
  },
  LoanDocument: {
    about: 'A file that belongs to a loan application.',
    fields: {
      id: 'The document.',
      application: 'The application.',
      kind: 'What it is.',
      fileName: 'The name of the file.',
      mediaType: 'Its type.',
      size: 'Its bytes, counted.',
      sha256: 'The SHA-256 of its bytes.',
      uploadedAt: 'When it arrived.',
    },
  },
};
