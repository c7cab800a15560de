import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ClientSource} from '../provider/client-source.js';
import '../provider/provider.define.js';
import type {Provider} from '../provider/provider.js';
import './loan-schedule.define.js';
import type {LoanSchedule} from './loan-schedule.js';
import {falteringClient, tellingClient} from './told-loan.test-only.js';

const below = (client: ClientSource | undefined, lang = 'id') =>
  fixture<Provider>(
    html`<kop-provider .client=${client} lang=${lang}>
      <kop-loan-schedule cooperative="36.73.01.1007" loan="loa_contoh" today="2026-11-27">
        <p>Memuat …</p>
      </kop-loan-schedule>
    </kop-provider>`,
  );
const elementIn = (provider: Element) => provider.querySelector<LoanSchedule>('kop-loan-schedule')!;
const table = (element: LoanSchedule) =>
  element.shadowRoot!.querySelector('kop-installment-table')?.shadowRoot?.querySelector('table') ?? null;
const cells = (element: LoanSchedule, row: string) =>
  [...table(element)!.querySelectorAll(`#${row} > *`)].map(({textContent}) => textContent!.trim());

async function drawn(element: LoanSchedule): Promise<void> {
  await waitUntil(() => table(element)?.querySelector('#r3'), 'the table has its rows');
}

describe('a schedule of a loan', () => {
  it('shows what the client of its provider tells, and what is paid of each installment', async () => {
    const element = elementIn(await below(tellingClient));
    await drawn(element);
    expect(cells(element, 'r1')).to.include('Lunas 2 Sep 2026');
    expect(cells(element, 'r2')).to.include('Terlambat 56 hari, kurang Rp\u00a03.020.000');
    expect(cells(element, 'r3').at(-1)).to.equal('0');
  });

  it('shows what the page wrote until there is a client', async () => {
    const provider = await below(undefined);
    const element = elementIn(provider);
    expect(element.shadowRoot!.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal(
      'Memuat …',
    );
    provider.client = tellingClient;
    await drawn(element);
  });

  it('says when the loan could not be read, and reads it once more when asked', async () => {
    const element = elementIn(await below(falteringClient()));
    const button = () => element.shadowRoot!.querySelector('button');
    await waitUntil(button, 'there is a button');
    expect(element.shadowRoot!.querySelector('[role=alert]')!.textContent).to.include('belum dapat dimuat');
    button()!.click();
    await drawn(element);
    expect(element.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
  });

  it('says it in English on an English page', async () => {
    const element = elementIn(await below(falteringClient(), 'en'));
    await waitUntil(() => element.shadowRoot!.textContent!.includes('Try again'), 'it speaks English');
  });

  it('drops a loan with the client that told of it', async () => {
    const provider = await below(tellingClient);
    const element = elementIn(provider);
    await drawn(element);
    provider.client = undefined;
    await element.updateComplete;
    expect(table(element)).to.equal(null);
  });

  it('gives up reading when it is taken out', async () => {
    let signal: AbortSignal | undefined;
    const waiting: ClientSource = {
      loans: {
        schedule: (_, options) => {
          signal = options!.signal;
          return new Promise(() => undefined);
        },
      },
    };
    const element = elementIn(await below(waiting));
    expect(signal!.aborted).to.equal(false);
    element.remove();
    await element.updateComplete;
    expect(signal!.aborted).to.equal(true);
  });
});
