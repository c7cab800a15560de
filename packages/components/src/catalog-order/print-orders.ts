import type {Locale} from '../format/locale.js';
import type {OrderGroup} from './order-groups.js';
import './order-sheet.define.js';
import type {OrderText} from './sentences.js';

/** Milliseconds in which a browser that can print says that it begins to. */
const patience = 3000;
/** Safari on phones says that printing has ended while it still draws the pages. */
const afterwards = 2000;

// An id in `:not` makes it stronger than what the page's own sheets say of their classes.
const paper = `
  @page { size: A4; margin: 15mm; }
  @media print {
    body > :not(kop-order-sheet, #kop-order-sheet), body::before, body::after { display: none !important; }
    html, body {
      display: block !important; position: static !important; width: auto !important; max-width: none !important;
      height: auto !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
      background: #fff !important; overflow: visible !important; transform: none !important; columns: auto !important;
    }
  }`;

let removeLast: () => void = () => undefined;

/**
 * Prints a draft as a paper of its own; the rest of the page is left out, and is as it was afterwards.
 *
 * @returns Whether the browser began to print.
 */
export async function printOrders(
  groups: readonly OrderGroup[],
  locale: Locale,
  text: OrderText,
): Promise<boolean> {
  removeLast();
  const paperSheet = new CSSStyleSheet();
  paperSheet.replaceSync(paper);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, paperSheet];
  const element = Object.assign(document.createElement('kop-order-sheet'), {groups, locale, text});
  element.lang = locale;
  document.body.append(element);
  const printing = new AbortController();
  const {signal} = printing;
  const remove = (): void => {
    printing.abort();
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== paperSheet);
  };
  removeLast = remove;
  await element.updateComplete;
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
