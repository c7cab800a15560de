/** Milliseconds in which a browser that can print says that it begins to. */
const patience = 3000;
/** Safari on phones says that printing has ended while it still draws the pages. */
const afterwards = 2000;

let removeLast: () => void = () => undefined;

/** What makes a page print one element alone, at its true size. */
function paper(tag: string, margin: string): string {
  return `
  @page { size: A4; margin: ${margin}; }
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

/**
 * Prints one element alone, put on the page for as long as that takes; the rest of the page is as it was afterwards.
 *
 * @param ready - Settles once the element is wholly drawn.
 * @param margin - Of the page, as CSS has it.
 * @returns Whether the browser began to print.
 */
export async function printAlone(
  element: HTMLElement,
  ready: () => Promise<unknown>,
  margin = '15mm',
): Promise<boolean> {
  removeLast();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(paper(element.localName, margin));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  element.dataset['printed'] = '';
  document.body.append(element);
  const printing = new AbortController();
  const {signal} = printing;
  const remove = (): void => {
    printing.abort();
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  removeLast = remove;
  await ready();
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
