import {button, element, type Attributes} from '../../element.ts';
import {field, select, type Field} from '../../field.ts';
import {collateralKinds, owners} from '../../words.ts';

/** What secures the loan: one fieldset a thing, at least one. */
export interface CollateralFields {
  readonly element: HTMLElement;
  fields(): readonly Field[];
  /** As many as there are to be, all blank. */
  reset(count: number): void;
}

interface Row {
  readonly element: HTMLFieldSetElement;
  readonly fields: ReadonlyMap<string, Field>;
}

/** @param onChange - Told when one was added or taken away. */
export function collateralFields(onChange: () => void): CollateralFields {
  const list = element('div');
  let rows: Row[] = [];
  let made = 0;
  const number = (): void => {
    rows.forEach(({element: row, fields}, at) => {
      row.querySelector('legend')!.textContent = `Agunan ${at + 1}`;
      const remove = row.querySelector('button')!;
      remove.textContent = `Hapus agunan ${at + 1}`;
      remove.hidden = rows.length === 1;
      for (const [name, {control}] of fields) control.name = `collateral/${at}/${name}`;
    });
  };
  const add = (): Row => {
    const fields = rowFields(`agunan-${(made += 1)}`);
    const remove = button(
      'Hapus agunan',
      () => {
        rows = rows.filter((each) => each !== row);
        row.element.remove();
        number();
        more.focus();
        onChange();
      },
      {class: 'kedua'},
    );
    const legend = element('legend');
    const row: Row = {
      element: element('fieldset', {}, legend, ...[...fields.values()].map((each) => each.element), remove),
      fields,
    };
    rows.push(row);
    list.append(row.element);
    number();
    return row;
  };
  const more = button(
    'Tambah agunan',
    () => {
      [...add().fields.values()][0]!.control.focus();
      onChange();
    },
    {class: 'kedua'},
  );
  return {
    element: element('div', {class: 'agunan'}, list, more),
    fields: () => rows.flatMap(({fields}) => [...fields.values()]),
    reset(count) {
      rows = [];
      list.replaceChildren();
      for (let at = 0; at < Math.max(1, count); at += 1) add();
    },
  };
}

function rowFields(id: string): ReadonlyMap<string, Field> {
  const input = (more: Attributes = {}): HTMLInputElement => element('input', {autocomplete: 'off', ...more});
  const fields = {
    owner: field(
      `${id}-pemilik`,
      'Milik',
      select({}, owners, 'Pilih pemilik'),
      'Atas nama koperasi atau pengurusnya.',
    ),
    kind: field(`${id}-jenis`, 'Jenis', select({}, collateralKinds, 'Pilih jenis')),
    description: field(
      `${id}-uraian`,
      'Uraian',
      input(),
      'Satu baris, misalnya tanah 600 m² di Kelurahan Unyur.',
    ),
    appraisedValue: field(
      `${id}-nilai`,
      'Nilai taksiran (rupiah)',
      input(),
      'Kosongkan bila belum ditaksir.',
    ),
    appraisedOn: field(`${id}-tanggal`, 'Ditaksir pada', input({type: 'date'})),
    appraiser: field(`${id}-penilai`, 'Penaksir', input()),
  };
  return new Map<string, Field>(Object.entries(fields));
}
