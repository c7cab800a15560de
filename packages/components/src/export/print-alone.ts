/** Milliseconds in which a browser that can print says that it begins to. */
const patience = 3000;
/** Safari on phones says that printing has ended while it still draws the pages. */
const afterwards = 2000;

let removeLast: () => void = () => undefined;

/** How a paper is printed. */
export interface Printing {
  /** Settles once the element is wholly drawn. */
  ready(): Promise<unknown>;
  /** Declarations for `@page`: an A4 page with a margin of 15 mm where left out. */
  readonly page?: string;
  /** Printed in the margin, and the name that a PDF is saved under; the page's own where left out. */
  readonly title?: string;
}

// An id in `:not` makes it stronger than what the page's own sheets say of their classes.
function paper(tag: string, page: string): string {
  return `
  @page { size: A4; ${page} }
  @media not print { ${tag}[data-printed] { position: fixed !important; visibility: hidden !important; inset: 0 auto auto -999rem !important; } }
  @media print {
    body > :not(${tag}[data-printed], #printed-alone), body::before, body::after { display: none !important; }
    html, body {
      display: block !important; position: static !important; width: auto !important; max-width: none !important;
      height: auto !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
      background: #fff !important; overflow: visible !important; transform: none !important; columns: auto !important;
      zoom: 1 !important;
    }
  }`;
}

/** Puts the element on the page; what is returned takes it away again, and aborts `printing`. */
function attach(element: HTMLElement, {page, title}: Printing, printing: AbortController): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paper(element.localName, page ?? 'margin: 15mm;'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  element.dataset['printed'] = '';
  document.body.append(element);
  const pageTitle = document.title;
  if (title !== undefined) document.title = title;
  return () => {
    printing.abort();
    if (!element.isConnected) return;
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    if (document.title === title) document.title = pageTitle;
  };
}

/**
 * Prints one element alone, at its true size, and put on the page for as long as that takes; the rest of the page is left out, and is as
 * it was afterwards.
 *
 * @returns Whether the browser began to print.
 */
export async function printAlone(element: HTMLElement, how: Printing): Promise<boolean> {
  removeLast();
  const printing = new AbortController();
  const {signal} = printing;
  const remove = attach(element, how, printing);
  removeLast = remove;
  await how.ready();
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
