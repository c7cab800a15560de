/** JSON that a page wrote into an element. */
export interface EmbeddedJson {
  /** undefined where the text is no JSON. */
  readonly value: unknown;
}

/** The JSON of an element's `<script type="application/json">` child; undefined while there is none. */
export function embeddedJson(element: Element): EmbeddedJson | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (!script?.textContent?.trim()) return undefined;
  try {
    return {value: JSON.parse(script.textContent) as unknown};
  } catch {
    // While the page is still arriving, half of it may be missing.
    return document.readyState === 'loading' ? undefined : {value: undefined};
  }
}
