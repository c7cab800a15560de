import {fileName} from './file-name.js';
import type {Handover} from './handover.js';
import type {LoanProposal} from './loan-proposal.js';
import './loan-proposal.define.js';

/** Milliseconds in which a browser that can print says that it begins to. */
const patience = 3000;
/** Safari on phones says that printing has ended while it still draws the pages. */
const afterwards = 2000;

// An id in `:not` makes it stronger than what the page's own sheets say of their classes.
const paper = `
  @page { size: A4; margin: 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
  @media print {
    body > :not(kop-loan-proposal, #kop-loan-proposal), body::before, body::after { display: none !important; }
    html, body {
      display: block !important; position: static !important; width: auto !important; max-width: none !important;
      height: auto !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
      background: #fff !important; overflow: visible !important; transform: none !important; columns: auto !important;
    }
  }`;

let removeLast: () => void = () => undefined;

/** Puts the paper on the page; `printing` is aborted with what takes it away again, which is returned. */
function attach(proposal: LoanProposal, title: string, printing: AbortController): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paper);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(proposal);
  const pageTitle = document.title;
  // Printed in the margin, and the name that a PDF is saved under.
  document.title = title;
  return () => {
    printing.abort();
    if (!proposal.isConnected) return;
    proposal.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    if (document.title === title) document.title = pageTitle;
  };
}

/**
 * Prints a plan as a paper of its own; the rest of the page is left out, and is as it was afterwards.
 *
 * @returns Whether the browser began to print.
 */
export async function printProposal(handover: Handover): Promise<boolean> {
  removeLast();
  const proposal = document.createElement('kop-loan-proposal');
  proposal.lang = handover.locale;
  proposal.handover = handover;
  const printing = new AbortController();
  const {signal} = printing;
  const remove = attach(proposal, fileName(handover, 'pdf').replace(/\.pdf$/, ''), printing);
  removeLast = remove;
  await proposal.updateComplete;
  const begun = new Promise<boolean>((resolve) => {
    addEventListener('beforeprint', () => resolve(true), {once: true, signal});
    setTimeout(() => resolve(false), patience);
  });
  addEventListener('afterprint', () => setTimeout(remove, afterwards), {once: true, signal});
  addEventListener('pagehide', remove, {once: true, signal});
  // Some browsers inside apps have none.
  (window.print as Window['print'] | undefined)?.();
  const hasBegun = await begun;
  if (!hasBegun) remove();
  return hasBegun;
}
