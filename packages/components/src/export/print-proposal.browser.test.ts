import {expect} from '@open-wc/testing';
import {handoverWith} from './handover.test-only.js';
import {printProposal} from './print-proposal.js';

describe('a printed plan', () => {
  const {print} = window;
  const listen = window.addEventListener.bind(window);
  let signals: (AbortSignal | undefined)[] = [];
  beforeEach(() => {
    signals = [];
    window.print = () => void dispatchEvent(new Event('beforeprint'));
    window.addEventListener = (...[type, listener, options]: Parameters<typeof listen>) => {
      if (/print|pagehide/.test(type)) signals.push((options as AddEventListenerOptions | undefined)?.signal);
      listen(type, listener, options);
    };
  });
  afterEach(() => {
    dispatchEvent(new Event('pagehide'));
    window.print = print;
    window.addEventListener = listen;
  });

  function papers(): number {
    return document.querySelectorAll('kop-loan-proposal').length;
  }

  it('listens to the page no longer than it stands there', async () => {
    expect(await printProposal(handoverWith())).to.equal(true);
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([false, false, false]);
    expect(papers()).to.equal(1);
    await printProposal(handoverWith());
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true, true, true, false, false, false]);
    expect(papers()).to.equal(1);
    dispatchEvent(new Event('pagehide'));
    expect(signals.every((signal) => signal?.aborted)).to.equal(true);
    expect(papers()).to.equal(0);
  });
});
