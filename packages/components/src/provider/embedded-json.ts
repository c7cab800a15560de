/**
 * The text of an element's `<script type="application/json">` child; undefined while there is none. While the page is arriving, half of
 * it may be missing: then the element is updated at the end.
 */
export function embeddedText(element: Element & {requestUpdate(): void}): string | undefined {
  if (document.readyState !== 'loading')
    return (
      element.querySelector(':scope > script[type="application/json"]')?.textContent?.trim() || undefined
    );
  addEventListener('DOMContentLoaded', () => element.requestUpdate(), {once: true});
  return undefined;
}

/** The value of JSON, and undefined for any other text: of the error nothing is told, since the engine's message quotes the text. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
