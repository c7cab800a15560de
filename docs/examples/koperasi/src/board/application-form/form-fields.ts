import {element} from '../../element.ts';
import {field, select, type Field} from '../../field.ts';
import type {Lending} from '../lending.ts';
import {documentKinds} from '../../words.ts';
import {collateralFields} from './collateral-fields.ts';
import {loanFields} from './loan-fields.ts';

/** Every field of an application, its collateral and its first document among them. */
export interface FormFields {
  readonly element: HTMLElement;
  readonly documentKind: HTMLSelectElement;
  all(): readonly Field[];
  document(): File | undefined;
  /** Puts texts into the fields by their names; what has none becomes blank. */
  fill(values: ReadonlyMap<string, string>): void;
}

/** @param onChange - Told when collateral was added or taken away. */
export function formFields(lending: Lending, onChange: () => void): FormFields {
  const loan = loanFields(lending);
  const collateral = collateralFields(onChange);
  const kind = field('pengajuan-jenis', 'Jenis dokumen', select({name: 'documentKind'}, documentKinds));
  const file = field(
    'pengajuan-berkas',
    'Berkas (boleh menyusul)',
    element('input', {type: 'file', name: 'document', accept: 'application/pdf,image/jpeg,image/png'}),
    'PDF, JPEG, atau PNG, paling besar 10\u00a0MB.',
  );
  const all = (): readonly Field[] => [...loan, ...collateral.fields(), kind, file];
  const [firstKind = ''] = Object.keys(documentKinds);
  return {
    element: element(
      'div',
      {},
      element('div', {class: 'dua'}, ...loan.map((each) => each.element)),
      collateral.element,
      element('fieldset', {}, element('legend', {}, 'Dokumen'), kind.element, file.element),
    ),
    documentKind: kind.control,
    all,
    document: () => file.control.files?.[0],
    fill(values) {
      collateral.reset([...values.keys()].filter((name) => name.endsWith('/owner')).length);
      for (const {control} of all()) {
        control.value = values.get(control.name) ?? (control === kind.control ? firstKind : '');
        control.dispatchEvent(new Event('change'));
      }
    },
  };
}
