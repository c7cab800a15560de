import type {Descriptions} from './description.ts';

/** Cooperatives and their legal steps. */
export const cooperatives: Descriptions = {
  Area: {
    about: 'A district or a city.',
    fields: {code: 'Its Kemendagri code.', name: 'Its name, without the word for its level.'},
  },
  StepStatus: {about: 'How far a step is; `not-known` until somebody says.'},
  StepStatusInput: {about: 'How far a step is.'},
  LegalStep: {
    about: 'One step to a legal entity.',
    fields: {
      step: 'Which step: akta (deed), SK AHU (legal entity decree), NPWP (tax number), NIB (business number), bank account, nomor induk koperasi (cooperative number).',
      status: 'How far it is.',
      documentNumber: 'The number on the document, null where it is not known; no pattern is assumed.',
      issuedOn: 'The day of the document, or null.',
      source: 'Where this was read, null for what the cooperative said itself or nobody said.',
    },
  },
  Cooperative: {
    about: 'One cooperative, keyed by the code of its desa or kelurahan.',
    fields: {
      code: 'The code of the desa or kelurahan, by which the cooperative is known.',
      kind: 'KKMP, of a kelurahan (city ward), or KDMP, of a desa (village).',
      name: 'Its full name.',
      nameSource: 'Whether the name was derived from the naming rule or is that of the deed.',
      village: 'The name of the desa or kelurahan.',
      district: 'The kecamatan it lies in.',
      regency: 'The kabupaten or kota it lies in.',
      postalCode: 'The postal code of the desa or kelurahan.',
      status: 'Whether it works; `not-known` until somebody says.',
      statusAsOf: 'The day of which the status is known.',
      statusSource: 'Where the status was read, null for what the cooperative said itself or nobody said.',
      address: 'The street address of its office.',
      phone: 'The telephone number of its office.',
      legalSteps: 'The six legal steps, in the order in which guides name them.',
      updatedAt: 'When any of this last changed.',
    },
  },
  CooperativeChange: {
    about: 'What changes of a cooperative; a field that is left out stays as it is.',
    fields: {
      name: 'The full name.',
      nameSource: 'Where the name comes from.',
      status: 'Whether it works.',
      statusAsOf: 'The day of which that is known.',
      address: 'The street address of its office, null to remove it.',
      phone: 'The telephone number of its office, null to remove it.',
    },
  },
  LegalStepChange: {
    about: 'How far a legal step is.',
    fields: {
      status: 'How far it is.',
      documentNumber: 'The number on the document; stays as it is when left out.',
      issuedOn: 'The day of the document; stays as it is when left out.',
    },
  },
};
