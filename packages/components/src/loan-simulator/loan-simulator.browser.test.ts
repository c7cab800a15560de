import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import './loan-simulator.define.js';
import type {SimulationChangeEvent} from './loan-simulator.events.js';
import type {LoanSimulator} from './loan-simulator.js';

/** The simulator in a form, begun on a known day. */
async function simulatorIn(
  markup = html`<form><kop-loan-simulator name="pinjaman" start="2026-12-01"></kop-loan-simulator></form>`,
): Promise<{
  form: HTMLFormElement;
  simulator: LoanSimulator;
  field(id: string): HTMLInputElement;
  text(selector: string): string;
}> {
  const form = await fixture<HTMLFormElement>(markup);
  const simulator = form.querySelector('kop-loan-simulator')!;
  await simulator.updateComplete;
  const root = simulator.shadowRoot!;
  // The date field is the last to come.
  await waitUntil(() => root.querySelector('#start'));
  return {
    form,
    simulator,
    field: (id) => root.querySelector<HTMLInputElement>(`#${id}`)!,
    text: (selector) => (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  };
}

function entries(form: HTMLFormElement): Record<string, unknown> {
  return Object.fromEntries(new FormData(form));
}

async function retype(input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  input.select();
  await sendKeys({press: 'Backspace'});
  // One by one: WebKit's driver drops a key that is repeated within one call.
  for (const character of text) await sendKeys({type: character});
}

describe('the simulator as a form control', () => {
  it('adds plain values under its name', async () => {
    const {form, simulator} = await simulatorIn();
    expect(simulator.form).to.equal(form);
    expect(entries(form)).to.deep.equal({
      pinjaman: '3000000000',
      'pinjaman-scheme': 'kota-serang-2025',
      'pinjaman-months': '120',
      'pinjaman-rate': '3',
      'pinjaman-method': 'annuity',
      'pinjaman-start': '2026-12-01',
    });
  });

  it('goes back to its attributes on reset', async () => {
    const {form, field, simulator} = await simulatorIn();
    await retype(field('principal'), '1 miliar');
    await sendKeys({press: 'Tab'});
    expect(entries(form)['pinjaman']).to.equal('1000000000');
    form.reset();
    await simulator.updateComplete;
    expect(entries(form)['pinjaman']).to.equal('3000000000');
    expect(field('principal').value).to.equal('3.000.000.000');
  });

  it('is invalid while it is required and empty, and says what to do', async () => {
    const {form, simulator} = await simulatorIn(
      html`<form><kop-loan-simulator name="p" required principal=""></kop-loan-simulator></form>`,
    );
    expect(form.checkValidity()).to.equal(false);
    expect(simulator.validity.valueMissing).to.equal(true);
    expect(simulator.validationMessage).to.equal('Isi jumlah pinjaman.');
    expect(entries(form)).to.deep.equal({});
  });

  it('may stay empty where it is not required', async () => {
    const {form} = await simulatorIn(
      html`<form><kop-loan-simulator name="p" principal=""></kop-loan-simulator></form>`,
    );
    expect(form.checkValidity()).to.equal(true);
    expect(entries(form)).to.deep.equal({});
  });

  it('is invalid above the ceiling, and names the rule and its source', async () => {
    const {form, field, simulator, text} = await simulatorIn();
    await retype(field('principal'), '3,5 miliar');
    await sendKeys({press: 'Tab'});
    await simulator.updateComplete;
    expect(form.checkValidity()).to.equal(false);
    expect(text('#principal-error')).to.contain(
      'melebihi plafon Rp 3.000.000.000 (Banten Intens, 8 Juli 2025)',
    );
    expect(field('principal').value, 'what was typed is kept').to.equal('3.500.000.000');
    expect(field('principal').getAttribute('aria-invalid')).to.equal('true');
  });

  it('is switched off by a disabled fieldset, and sends nothing', async () => {
    const {form, field, simulator} = await simulatorIn(
      html`<form>
        <fieldset disabled><kop-loan-simulator name="p"></kop-loan-simulator></fieldset>
      </form>`,
    );
    await simulator.updateComplete;
    expect(field('principal').disabled).to.equal(true);
    expect(entries(form)).to.deep.equal({});
  });

  it('sends the form on Enter in a text field', async () => {
    const {form, field} = await simulatorIn();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    field('principal').focus();
    setTimeout(() => void sendKeys({press: 'Enter'}));
    const submitted = await oneEvent(form, 'submit');
    expect(submitted.target).to.equal(form);
  });

  it('sends the form with its first button, and not while that is disabled', async () => {
    const {form, field} = await simulatorIn(
      html`<form>
        <kop-loan-simulator></kop-loan-simulator><button name="aksi" value="kirim">Kirim</button>
      </form>`,
    );
    const sent: (string | undefined)[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push((event.submitter as HTMLButtonElement | null)?.value);
    });
    field('months').focus();
    await sendKeys({press: 'Enter'});
    form.querySelector('button')!.disabled = true;
    await sendKeys({press: 'Enter'});
    expect(sent).to.deep.equal(['kirim']);
  });

  it('is named by its label', async () => {
    const {simulator} = await simulatorIn(
      html`<form><label for="sim">Pinjaman</label><kop-loan-simulator id="sim"></kop-loan-simulator></form>`,
    );
    expect(simulator.shadowRoot!.querySelector('[role=group]')!.getAttribute('aria-label')).to.equal(
      'Pinjaman',
    );
  });

  it('is focused by its label', async () => {
    const {form, simulator} = await simulatorIn(
      html`<form><label for="sim">Pinjaman</label><kop-loan-simulator id="sim"></kop-loan-simulator></form>`,
    );
    form.querySelector('label')!.click();
    expect(document.activeElement).to.equal(simulator);
  });

  it('comes back as it was typed when a browser restores it', async () => {
    const {simulator, field} = await simulatorIn();
    await retype(field('principal'), '750 juta');
    const {form: other, simulator: restored} = await simulatorIn();
    const state = {scheme: 'pmk-49-2025', principal: '750 juta', months: '48', rate: '6'};
    await restored.formStateRestoreCallback(JSON.stringify(state));
    await restored.updateComplete;
    expect(entries(other)).to.include({
      pinjaman: '750000000',
      'pinjaman-months': '48',
      'pinjaman-scheme': 'pmk-49-2025',
    });
    expect(simulator.value).to.equal('750000000');
  });
});

describe('the amount', () => {
  it('groups digits while they are typed, with the caret at its digit', async () => {
    const {field} = await simulatorIn();
    await retype(field('principal'), '1500000');
    expect(field('principal').value).to.equal('1.500.000');
    for (let step = 0; step < 4; step += 1) await sendKeys({press: 'ArrowLeft'});
    await sendKeys({type: '7'});
    expect(field('principal').value).to.equal('15.007.000');
    expect(field('principal').selectionStart).to.equal(6);
  });

  it('takes words, and writes them out when the field is left', async () => {
    const {field, simulator, text} = await simulatorIn();
    await retype(field('principal'), '2,5 miliar');
    expect(field('principal').value).to.equal('2,5 miliar');
    await sendKeys({press: 'Tab'});
    await simulator.updateComplete;
    expect(field('principal').value).to.equal('2.500.000.000');
    expect(text('#principal-hint')).to.equal('dua miliar lima ratus juta rupiah');
  });

  it('moves with its slider, which speaks rupiah', async () => {
    const {field, simulator} = await simulatorIn();
    field('principal-slider').focus();
    await sendKeys({press: 'ArrowLeft'});
    await simulator.updateComplete;
    expect(field('principal').value).to.equal('2.990.000.000');
    expect(field('principal-slider').getAttribute('aria-valuetext')).to.equal(
      'dua miliar sembilan ratus sembilan puluh juta rupiah',
    );
  });

  it('keeps the last answer, greyed, in the middle of an entry', async () => {
    const {field, simulator, text} = await simulatorIn();
    await retype(field('principal'), '2,');
    await simulator.updateComplete;
    expect(simulator.terms).to.equal(null);
    expect(text('.answer')).to.contain('Angka di bawah masih untuk isian sebelumnya.');
    expect(text('#principal-error')).to.equal('');
    await sendKeys({press: 'Tab'});
    await simulator.updateComplete;
    expect(text('.answer')).to.contain('Lengkapi isian');
    expect(text('#principal-error')).to.not.equal('');
  });

  it('stays beside its slider when another scheme has other limits', async () => {
    const {field, simulator} = await simulatorIn();
    for (const id of ['kur-kecil-2026', 'kota-serang-2025']) {
      const list = field('scheme') as unknown as HTMLSelectElement;
      list.value = id;
      list.dispatchEvent(new Event('change'));
      await waitUntil(() =>
        simulator.shadowRoot!.textContent.includes(id.startsWith('kur') ? 'Januari 2026' : 'Banten Intens'),
      );
    }
    expect(field('principal').value).to.equal('3.000.000.000');
    expect(field('principal-slider').value).to.equal('3000000000');
  });
});

describe('the date', () => {
  it('survives being typed part by part', async () => {
    const {field, simulator} = await simulatorIn();
    const input = field('start');
    Object.defineProperty(input, 'validity', {value: {badInput: true}, configurable: true});
    input.dispatchEvent(new Event('change'));
    await simulator.updateComplete;
    expect(input.value).to.equal('2026-12-01');
  });

  it('is not needed for the answer', async () => {
    const {form, text} = await simulatorIn(
      html`<form><kop-loan-simulator name="p" start="2026-02-30"></kop-loan-simulator></form>`,
    );
    expect(text('.installment')).to.equal('Rp 28.968.223');
    expect(text('#start-error')).to.contain('tanggal yang benar');
    expect(entries(form)).to.not.have.property('p-start');
  });
});

describe('the answer', () => {
  it('compares three methods on the published figures', async () => {
    const {text, simulator} = await simulatorIn();
    expect(text('.installment')).to.equal('Rp 28.968.223');
    const cards = [...simulator.shadowRoot!.querySelectorAll('.card')].map((card) =>
      card.textContent.replace(/\s+/g, ' '),
    );
    expect(cards[0]).to.contain('Anuitas').and.contain('Rp 28.968.223').and.contain('Rp 476.186.812');
    expect(cards[1]).to.contain('Rp 32.500.000 sampai Rp 25.062.500').and.contain('Rp 453.750.000');
    expect(cards[2]).to.contain('Flat').and.contain('Rp 32.500.000').and.contain('Rp 900.000.000');
  });

  it('follows the chosen method by keyboard, and tells the page', async () => {
    const {simulator, text} = await simulatorIn();
    simulator.shadowRoot!.querySelector<HTMLInputElement>('input[value=annuity]')!.focus();
    setTimeout(() => void sendKeys({press: 'ArrowDown'}));
    const event = (await oneEvent(simulator, 'kop-simulation-change')) as Event as SimulationChangeEvent;
    expect(event.terms).to.include({
      principal: 3_000_000_000,
      months: 120,
      annualRatePercent: '3',
      method: 'equal-principal',
    });
    expect(event.totals).to.include({principal: 3_000_000_000, total: 3_453_750_000});
    expect(text('.installment')).to.contain('Rp 32.500.000 sampai');
    simulator.shadowRoot!.querySelector('kop-loan-below')!.scrollIntoView();
    await waitUntil(() => simulator.shadowRoot!.querySelector('kop-installment-table'), 'no table');
    const rows = simulator.shadowRoot!.querySelector('kop-installment-table')!.schedule!.rows;
    expect(rows.at(-1)).to.include({principal: 25_000_000, closing: 0});
  });

  it('is announced once after a change has settled', async () => {
    const {field, text} = await simulatorIn();
    field('months-slider').focus();
    for (let step = 0; step < 3; step += 1) await sendKeys({press: 'ArrowLeft'});
    expect(text('.announcement')).to.equal('');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(text('.announcement')).to.match(
      /^Anuitas: angsuran Rp 29\.\d{3}\.\d{3} per bulan, total bunga Rp 4\d\d\.\d{3}\.\d{3}\.$/,
    );
  });

  it('says which scheme, who said so and when, and that it binds no bank', async () => {
    const {text} = await simulatorIn();
    expect(text('.scheme'))
      .to.contain('pernyataan, bukan aturan bank')
      .and.contain('Banten Intens, 8 Juli 2025');
    expect(text('.warning')).to.equal('');
  });

  it('warns once nobody has looked at the rule for half a year', async () => {
    const {text} = await simulatorIn(
      html`<form><kop-loan-simulator today="2027-06-01"></kop-loan-simulator></form>`,
    );
    expect(text('.warning')).to.contain('23 November 2026');
  });
});

describe('other schemes', () => {
  it('come when they are chosen, with their rate and their fields', async () => {
    const {simulator, field, text} = await simulatorIn();
    const list = field('scheme') as unknown as HTMLSelectElement;
    list.value = 'pmk-49-2025';
    list.dispatchEvent(new Event('change'));
    await oneEvent(simulator, 'kop-simulation-change');
    await simulator.updateComplete;
    expect(simulator.terms).to.equal(null);
    expect(text('#months-error'), 'what no longer fits is said at once').to.contain('melebihi 72 bulan');
    await retype(field('months'), '72');
    expect(text('.installment')).to.equal('Rp 49.718.664');
    expect(field('rate').readOnly).to.equal(true);
    expect((field('graceMonths') as unknown as HTMLSelectElement).options.length).to.equal(4);
    expect(field('operating')).to.exist;
  });

  it('never say bunga where they charge a margin', async () => {
    const {simulator} = await simulatorIn(
      html`<form><kop-loan-simulator scheme="pmk-49-2025-syariah"></kop-loan-simulator></form>`,
    );
    await simulator.updateComplete;
    expect(simulator.shadowRoot!.textContent).to.contain('Margin').and.not.match(/bunga/i);
  });

  it('say a first payment that deferred interest makes larger', async () => {
    const {text} = await simulatorIn(
      html`<form>
        <kop-loan-simulator
          scheme="pmk-49-2025"
          grace-months="6"
          grace-interest="deferred"
        ></kop-loan-simulator>
      </form>`,
    );
    expect(text('.headline')).to.contain('Rp 53.478.818').and.contain('angsuran pertama Rp 143.478.818');
  });

  it('compute their grace period', async () => {
    const {text} = await simulatorIn(
      html`<form>
        <kop-loan-simulator
          scheme="pmk-49-2025"
          grace-months="6"
          grace-interest="capitalised"
        ></kop-loan-simulator>
      </form>`,
    );
    expect(text('.installment')).to.equal('Rp 55.103.372');
  });
});

describe('the page around it', () => {
  for (const [attribute, value, field] of [
    ['principal', '1.5', 'principal'],
    ['principal', 'banyak', 'principal'],
    ['months', '1,5', 'months'],
    ['rate', '-1', 'rate'],
    ['grace-months', '-3', 'graceMonths'],
    ['grace-months', '1.5', 'graceMonths'],
    ['grace-months', '200', 'graceMonths'],
    ['start', '2026-02-30', 'start'],
  ] as const) {
    it(`is told at the field what is wrong with ${attribute}="${value}"`, async () => {
      const form = document.createElement('form');
      const element = document.createElement('kop-loan-simulator');
      element.setAttribute(attribute, value);
      form.append(element);
      document.body.append(form);
      await waitUntil(() => element.shadowRoot?.querySelector(`#${field}-error`)?.textContent);
      expect(form.checkValidity()).to.equal(false);
      expect(element.validationMessage.length).to.be.greaterThan(10);
      form.remove();
    });
  }

  it('may write wrong attributes: they are said in place, and nothing throws', async () => {
    const {text, simulator} = await simulatorIn(
      html`<form>
        <kop-loan-simulator months="lama" scheme="bank-sebelah" method="Flat"></kop-loan-simulator>
      </form>`,
    );
    expect(text('#months-error')).to.contain('bilangan bulat');
    const alerts = [...simulator.shadowRoot!.querySelectorAll('[role=alert]')].map(
      ({textContent}) => textContent,
    );
    expect(alerts.join()).to.contain('bank-sebelah').and.contain('Flat');
  });

  it('sets the language, also later', async () => {
    const {simulator, text, form} = await simulatorIn(
      html`<form lang="en"><kop-loan-simulator></kop-loan-simulator></form>`,
    );
    expect(text('.headline .hint')).to.contain('Monthly installment');
    expect(text('.installment')).to.equal('Rp 28,968,223');
    form.lang = 'id';
    await new Promise((resolve) => setTimeout(resolve, 50));
    await simulator.updateComplete;
    expect(text('.headline .hint')).to.contain('Angsuran per bulan');
  });

  it('may use words of its own', async () => {
    const {simulator, text} = await simulatorIn();
    simulator.messages = {amount: 'Berapa yang Anda perlukan?'};
    await simulator.updateComplete;
    expect(text('label[for=principal]')).to.equal('Berapa yang Anda perlukan?');
  });

  it('may set properties later', async () => {
    const {simulator, text} = await simulatorIn();
    simulator.months = 60;
    simulator.principal = 1_000_000_000;
    await simulator.updateComplete;
    expect(simulator.terms).to.include({principal: 1_000_000_000, months: 60});
    expect(text('#months-hint')).to.equal('60 bulan (5 tahun)');
  });

  it('gets no date where one is half typed (skipped in WebKit, whose field takes no such text)', async function () {
    const {simulator, field, text, form} = await simulatorIn();
    simulator.name = 'pinjaman';
    const start = field('start');
    start.focus();
    for (const digit of '02302026') await sendKeys({type: digit});
    start.blur();
    await simulator.updateComplete;
    // Only a field of three parts can hold a day that does not exist; WebKit's takes none.
    if (!start.validity.badInput) this.skip();
    expect(text('#start-error')).to.contain('tanggal yang benar');
    expect(start.validity.badInput, 'what was typed stays').to.equal(true);
    expect(new FormData(form).has('pinjaman-start')).to.equal(false);
    expect(simulator.validity.valid).to.equal(false);
  });

  it('may move or remove it without a trace', async () => {
    const {simulator, form} = await simulatorIn();
    form.remove();
    document.body.append(simulator);
    await simulator.updateComplete;
    expect(simulator.form).to.equal(null);
    expect(simulator.value).to.equal('3000000000');
    simulator.remove();
  });

  it('finds no fault with axe', async () => {
    const {simulator} = await simulatorIn(
      html`<form><label for="s">Pinjaman</label><kop-loan-simulator id="s"></kop-loan-simulator></form>`,
    );
    await expect(simulator).to.be.accessible();
  });
});
