import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {schedule, type LoanTerms} from '@koperasi/loan';
import './installment-table.define.js';
import type {InstallmentTable} from './installment-table.js';

const terms: LoanTerms = {principal: 3_000_000_000, annualRatePercent: '6', months: 72, method: 'annuity'};

async function tableFor(properties: Partial<InstallmentTable>, lang = 'id'): Promise<InstallmentTable> {
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = Object.assign(document.createElement('kop-installment-table'), properties);
  wrapper.append(element);
  await element.updateComplete;
  return element;
}

function all<E extends HTMLElement = HTMLElement>(element: InstallmentTable, selector: string): E[] {
  return [...element.shadowRoot!.querySelectorAll<E>(selector)];
}

function texts(element: InstallmentTable, selector: string): string[] {
  return all(element, selector).map(({textContent}) => textContent!.replace(/\s+/g, ' ').trim());
}

const yearRows = 'tbody .sums';
const shownRows = 'tbody tr:not(.sums, [hidden])';

describe('an installment table', () => {
  it('shows a loan in attributes, month by month, to the last rupiah', async () => {
    const element = await fixture<InstallmentTable>(
      html`<kop-installment-table
        principal="3000000000"
        rate="6"
        months="72"
        method="annuity"
        start="2026-12-01"
        due-day="12"
      ></kop-installment-table>`,
    );
    expect(texts(element, 'caption')).to.eql(['Jadwal 72 angsuran cara anuitas, dalam rupiah']);
    expect(texts(element, 'thead th')).to.eql([
      'Angsuran ke-',
      'Jatuh tempo',
      'Angsuran pokok',
      'Angsuran bunga',
      'Total angsuran',
      'Sisa pokok',
    ]);
    expect(texts(element, '#r1 > *')).to.eql([
      '1',
      '12 Jan 2027',
      '34.718.664',
      '15.000.000',
      '49.718.664',
      '2.965.281.336',
    ]);
    expect(texts(element, '#r72 > *').slice(-2)).to.eql(['49.718.635', '0']);
    expect(texts(element, 'tfoot tr > *')).to.eql([
      'Jumlah',
      '3.000.000.000',
      '579.743.779',
      '3.579.743.779',
      '0',
    ]);
  });

  it('has no column of dates while no start is known', async () => {
    const element = await tableFor({terms});
    expect(texts(element, 'thead th')).to.have.lengthOf(5);
    expect(texts(element, '#r1 > *')).to.have.lengthOf(5);
    element.start = '2026-12-01';
    await element.updateComplete;
    expect(texts(element, '#r1 > *')[1]).to.equal('1 Jan 2027');
    expect(all<HTMLTableCellElement>(element, '.sums th').map(({colSpan}) => colSpan)).to.eql([
      2, 2, 2, 2, 2, 2, 2,
    ]);
  });

  it('opens the first year, and folds and opens each by its button', async () => {
    const element = await tableFor({terms, start: '2026-12-01'});
    expect(texts(element, 'tbody button')[0]).to.equal('Tahun 2027 · 12 angsuran');
    expect(all(element, shownRows)).to.have.lengthOf(12);
    const [first, second] = all(element, 'tbody button');
    expect(first!.getAttribute('aria-expanded')).to.equal('true');
    expect(second!.getAttribute('aria-expanded')).to.equal('false');
    first!.click();
    second!.click();
    await element.updateComplete;
    expect(first!.getAttribute('aria-expanded')).to.equal('false');
    expect(all(element, shownRows).map(({id}) => id)).to.eql(
      second!.getAttribute('aria-controls')!.split(' '),
    );
    expect(all(element, shownRows)[0]!.id).to.equal('r13');
  });

  it('opens and folds all years at once, also after the loan became shorter', async () => {
    const element = await tableFor({terms});
    const [button] = all(element, 'button.all');
    button!.click();
    await element.updateComplete;
    expect(all(element, shownRows)).to.have.lengthOf(72);
    element.terms = {...terms, months: 30};
    await element.updateComplete;
    expect(texts(element, 'button.all')).to.eql(['Lipat semua tahun']);
    button!.click();
    await element.updateComplete;
    expect(all(element, shownRows)).to.have.lengthOf(0);
    expect(all(element, 'tbody tr:not(.sums)')).to.have.lengthOf(30);
  });

  it('offers no such button for a single year', async () => {
    const element = await tableFor({terms: {...terms, months: 12}});
    expect(all(element, 'button.all')).to.have.lengthOf(0);
  });

  it('keeps its rows when only amounts change, and says the same as a new table', async () => {
    const element = await tableFor({schedule: schedule(terms), start: '2026-12-01'});
    const before = all(element, 'tbody tr');
    const loans: LoanTerms[] = [
      {...terms, principal: 2_345_678_901},
      {...terms, months: 73},
      {...terms, grace: {months: 6, interest: 'capitalised', withinTenor: true}},
      {...terms, months: 5, method: 'equal-principal'},
      terms,
    ];
    for (const [index, loan] of loans.entries()) {
      element.schedule = schedule(loan);
      await element.updateComplete;
      dispatchEvent(new Event('beforeprint'));
      const fresh = await tableFor({schedule: schedule(loan), start: '2026-12-01'});
      expect(texts(element, 'tr')).to.eql(texts(fresh, 'tr'));
      expect(all(element, 'tr').map(({id}) => id)).to.eql(all(fresh, 'tr').map(({id}) => id));
      if (index === 0) expect(all(element, 'tbody tr')).to.eql(before);
    }
  });

  it('notes interest that joins the balance, only where there is such', async () => {
    const element = await tableFor({
      terms: {...terms, grace: {months: 6, interest: 'capitalised', withinTenor: true}},
    });
    expect(texts(element, '#r1 small')).to.eql(['15.000.000 masuk ke pokok']);
    expect(texts(element, '#r7 td')).to.include('55.103.372');
    expect(all(element, 'tbody tr:not(.sums) small')).to.have.lengthOf(6);
    expect(texts(element, 'tfoot small')).to.eql(['91.132.529 masuk ke pokok']);
    element.terms = terms;
    await element.updateComplete;
    expect(all(element, 'small')).to.have.lengthOf(0);
  });

  it('says margin instead of bunga', async () => {
    const element = await tableFor({terms, wording: 'margin'});
    expect(texts(element, 'thead th')[2]).to.equal('Angsuran margin');
    expect(element.shadowRoot!.textContent).not.to.match(/bunga/i);
  });

  it('speaks English where the page does', async () => {
    const element = await tableFor({terms, start: '2026-07-12'}, 'en');
    expect(texts(element, 'caption')).to.eql(['Schedule of 72 installments, annuity, in rupiah']);
    expect(texts(element, '#r1 > *').slice(1, 3)).to.eql(['12 Aug 2026', '34,718,664']);
    expect(texts(element, 'tbody button')[0]).to.equal('Year 2026 · 5 installments');
  });

  it('takes sentences of the page', async () => {
    const element = await tableFor({terms, messages: {sum: 'Semua'}});
    expect(texts(element, 'tfoot th')).to.eql(['Semua']);
  });

  it('says in place what is wrong with an attribute, and recovers', async () => {
    const element = await fixture<InstallmentTable>(
      html`<kop-installment-table principal="3 miliar" rate="tiga" months="72" method="annuity"
        ><table></table
      ></kop-installment-table>`,
    );
    expect(texts(element, '[role=alert]')).to.eql([
      '⚠ Jadwal tidak dapat dihitung dari rate="tiga". Tulis persen per tahun dari 0 sampai 100, misalnya 3 atau 2.75.',
    ]);
    expect(element.querySelector('table')!.getClientRects()).not.to.be.empty;
    element.setAttribute('rate', '6');
    await element.updateComplete;
    expect(texts(element, '#r1 > *')).to.include('49.718.664');
    expect(all(element, '[role=alert]')).to.be.empty;
    expect(element.querySelector('table')!.getClientRects()).to.be.empty;
  });

  it("shows the page's own table while it is given nothing", async () => {
    const element = await fixture<InstallmentTable>(
      html`<kop-installment-table
        ><table>
          <tr>
            <td>1.000.000</td>
          </tr>
        </table></kop-installment-table
      >`,
    );
    expect(element.querySelector('table')!.getClientRects()).not.to.be.empty;
    element.terms = terms;
    await element.updateComplete;
    expect(element.querySelector('table')!.getClientRects()).to.be.empty;
    element.terms = undefined;
    await element.updateComplete;
    expect(all(element, 'table')).to.be.empty;
    element.terms = terms;
    await element.updateComplete;
    expect(all(element, yearRows)).to.have.lengthOf(6);
  });

  it('stays a table in all its roles, and within 320 px, where its rows have two lines', async () => {
    const element = await tableFor({terms: {...terms, months: 12}, start: '2026-12-01'});
    const box = element.parentElement!;
    for (const [width, size, payments] of [
      ['1280px', '', undefined],
      ['288px', '', undefined],
      ['288px', '32px', undefined],
      ['1280px', '', []],
      ['288px', '', []],
      ['288px', '32px', []],
    ] as const) {
      box.style.cssText = `width: ${width}; font-size: ${size}`;
      Object.assign(element, {payments, workingDays: true, today: '2030-01-01'});
      await element.updateComplete;
      expect(element.scrollWidth, `${width} ${size}`).to.be.at.most(element.clientWidth);
      for (const cell of all(element, 'th, td:not([hidden] *)'))
        expect(cell.scrollWidth, `${width} ${size} ${cell.textContent}`).to.be.at.most(cell.clientWidth + 1);
    }
    const roles: Record<string, string> = {
      table: 'table',
      'thead, tbody, tfoot': 'rowgroup',
      tr: 'row',
      'thead th': 'columnheader',
      'tbody th, tfoot th': 'rowheader',
      td: 'cell',
    };
    for (const [selector, role] of Object.entries(roles))
      for (const part of all(element, selector)) expect(part.getAttribute('role'), selector).to.equal(role);
  });

  /** Four months of Rp 1.200.000, due on the 12th. 12 December 2026 is a Saturday. */
  const short: Partial<InstallmentTable> = {
    terms: {principal: 1_200_000, annualRatePercent: '0', months: 4, method: 'flat'},
    start: '2026-11-12',
  };

  it('says of each installment whether it is paid, late or due', async () => {
    const element = await tableFor({
      ...short,
      workingDays: true,
      today: '2027-01-24',
      payments: [{number: 1, amount: 300_000, paidOn: '2026-12-14'}],
    });
    expect(texts(element, 'thead th').slice(0, 3)).to.eql(['Angsuran ke-', 'Jatuh tempo', 'Status']);
    expect(texts(element, '#r1 > *').slice(0, 3)).to.eql([
      '1',
      '12 Des 2026bayar 14 Des',
      'Lunas 14 Des 2026',
    ]);
    expect(texts(element, 'td.status')).to.eql([
      'Lunas 14 Des 2026',
      'Terlambat 12 hari, kurang Rp 300.000',
      'Jatuh tempo berikutnya',
      '',
    ]);
    expect(texts(element, 'tfoot tr').slice(1)).to.eql([
      'Sudah dibayar 300.000',
      'Belum dibayardi antaranya terlambat 300.000 900.000',
    ]);
    element.payments = [...element.payments!, {number: 2, amount: 100_000, paidOn: '2027-01-20'}];
    await element.updateComplete;
    expect(texts(element, '#r2 .status')).to.eql(['Terlambat 12 hari, kurang Rp 200.000']);
    element.payments = [
      {number: 3, amount: 1, paidOn: '2027-01-20'},
      {number: 2, amount: 300_001, paidOn: '2027-01-20'},
    ];
    await element.updateComplete;
    expect(texts(element, 'td.status').slice(1, 3)).to.eql([
      'Lunas 20 Jan 2027, lebih Rp 1',
      'Dibayar sebagian, kurang Rp 299.999',
    ]);
    element.payments = undefined;
    await element.updateComplete;
    expect(all(element, '.status, .account, tr[data-state=late]')).to.be.empty;
  });

  it('marks the present row and opens its year, until a person chooses', async () => {
    const element = await tableFor({terms, start: '2026-12-12', today: '2029-03-12'});
    expect(all(element, '[aria-current]').map(({id}) => id)).to.eql(['r27']);
    expect(all(element, 'tbody button[aria-expanded=true]').map(({textContent}) => textContent)).to.eql([
      'Tahun 2029 · 12 angsuran',
    ]);
    element.today = '2029-03-13';
    await element.updateComplete;
    expect(all(element, '[aria-current]').map(({id}) => id)).to.eql(['r28']);
    element.today = '2030-01-01';
    await element.updateComplete;
    expect(texts(element, 'tbody button[aria-expanded=true]')).to.eql(['Tahun 2030 · 12 angsuran']);
    all(element, 'tbody button')[0]!.click();
    await element.updateComplete;
    element.today = '2031-01-01';
    await element.updateComplete;
    expect(texts(element, 'tbody button[aria-expanded=true]')).to.eql([
      'Tahun 2027 · 12 angsuran',
      'Tahun 2030 · 12 angsuran',
    ]);
    element.today = undefined;
    await element.updateComplete;
    expect(all(element, '[aria-current]')).to.be.empty;
  });

  it("takes the clock's day where only payments are given", async () => {
    const element = await tableFor({...short, start: '2000-01-15', payments: []});
    expect(texts(element, '#r1 .status')[0]).to.match(/^Terlambat \d{4,5} hari, kurang Rp 300\.000$/);
  });

  it('says what it does not use, and shows the rest', async () => {
    const wrong = {number: 9, amount: 1, paidOn: '2026-12-14'};
    const element = await tableFor({
      ...short,
      today: 'besok',
      payments: [wrong, {number: 1, amount: 300_000, paidOn: '2026-12-14'}],
    });
    expect(texts(element, '[role=alert] p')).to.eql([
      '⚠ today="besok" tidak dipakai. Tulis tanggal TTTT-BB-HH, misalnya 2026-12-01.',
      '⚠ payments[0].number="9" tidak dipakai. Tulis nomor angsuran yang ada dalam jadwal ini.',
    ]);
    expect(texts(element, '#r1 .status')).to.eql(['Lunas 14 Des 2026']);
    element.payments = Array.from({length: 8}, () => wrong);
    await element.updateComplete;
    expect(texts(element, '[role=alert] p')[3]).to.equal('⚠ Masih ada 6 isian lain yang tidak dipakai.');
    element.schedule = {rows: 'semua'} as never;
    await element.updateComplete;
    expect(texts(element, '[role=alert] p')[0]).to.contain('schedule="{"rows":"semua"}"');
  });

  it('shows the day of payment where it is another, and once from when holidays are not known', async () => {
    const element = await tableFor({...short, holidays: ['2026-12-14', '2026-12-25']});
    expect(texts(element, '.due small')).to.eql(['bayar 15 Des']);
    expect(texts(element, 'caption small')).to.eql([
      'Tanggal bayar mulai tahun 2027: sebelum penyesuaian hari libur.',
    ]);
    element.holidays = [];
    await element.updateComplete;
    expect(all(element, 'small')).to.be.empty;
    element.start = undefined;
    element.terms = {
      ...element.terms!,
      dates: {disbursedOn: '2026-11-12', dayCount: 'actual/365', interest: 'by-days', payment: 'level'},
    };
    await element.updateComplete;
    expect(texts(element, '#r1 .due')).to.eql(['12 Des 2026bayar 14 Des']);
    expect(texts(element, 'caption small')[0]).to.contain('mulai tahun 2026');
  });

  it('notes what is paid beyond an installment, and what is drawn', async () => {
    const rows = schedule(short.terms!).rows.map((row) => ({...row}));
    Object.assign(rows[1]!, {extra: 50_000, total: 350_000, closing: 550_000});
    Object.assign(rows[2]!, {drawn: 50_000});
    const element = await tableFor({schedule: {rows} as never});
    expect(texts(element, '#r2 small')).to.eql(['termasuk tambahan 50.000']);
    expect(texts(element, '#r3 small')).to.eql(['pencairan 50.000']);
    expect(texts(element, 'tfoot small')).to.eql(['termasuk tambahan 50.000; pencairan 50.000']);
  });

  it('is accessible', async () => {
    const element = await tableFor({terms, start: '2026-12-01'});
    await expect(element).to.be.accessible();
    Object.assign(element, {payments: [], today: '2028-01-01', workingDays: true});
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('registers once, however often it is loaded', async () => {
    const {InstallmentTable: sameClass} = await import('./installment-table.js');
    expect(customElements.get('kop-installment-table')).to.equal(sameClass);
  });

  it('minds no attribute that is taken away again', async () => {
    const element = await fixture<InstallmentTable>(
      html`<kop-installment-table
        principal="1 miliar"
        rate="2,75 %"
        months="2 tahun"
        method="flat"
      ></kop-installment-table>`,
    );
    for (const name of ['grace-months', 'grace-interest', 'due-day', 'start']) {
      element.setAttribute(name, '1');
      await element.updateComplete;
      element.removeAttribute(name);
      await element.updateComplete;
    }
    expect(element.shadowRoot!.querySelector('[part=problem]')).to.equal(null);
    expect(element.shadowRoot!.querySelectorAll('tbody tr').length).to.be.greaterThan(24);
  });

  it('writes folded rows once the slider rests, and at once before printing', async () => {
    const element = await fixture<InstallmentTable>(
      html`<kop-installment-table
        principal="1200"
        rate="0"
        months="24"
        method="annuity"
      ></kop-installment-table>`,
    );
    const last = (): string =>
      element.shadowRoot!.querySelector('#r23')!.textContent.replace(/\s+/g, ' ').trim();
    const sums = (): string => element.shadowRoot!.querySelector('tfoot')!.textContent;
    expect(last()).to.equal('235005050');
    element.principal = 2400;
    await element.updateComplete;
    expect(sums()).to.contain('2.400');
    expect(last()).to.equal('235005050');
    dispatchEvent(new Event('beforeprint'));
    expect(last()).to.equal('231000100100');
    element.principal = 4800;
    await element.updateComplete;
    await waitUntil(() => last() === '232000200200');
  });
});
