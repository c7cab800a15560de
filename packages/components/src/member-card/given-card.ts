interface Read {
  readonly text: string;
  readonly value: unknown;
}

/** So that the same text is the same value. */
const reads = new WeakMap<Element, Read>();

/**
 * What a page wrote into a `<script type="application/json">` child; undefined where there is none, and a text where it is no JSON, of
 * which nothing is told: the engine's message would quote it.
 */
export function givenCard(element: Element): unknown {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  const text = script.textContent ?? '';
  let read = reads.get(script);
  if (read?.text !== text) reads.set(script, (read = {text, value: parsed(text)}));
  return read.value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return '';
  }
}
