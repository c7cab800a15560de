/** How a test reads and uses a page whose content lies in shadow roots: by what people see and by what controls are called. */
import {vi} from 'vitest';
import type {Page} from '../browsers.ts';

/** Milliseconds: the slowest engine on a busy machine needs many for a page. */
export const patience = 30_000;

/** Where to look, and for what. */
export interface Control {
  /** Part of its name: `aria-label`, what labels it, or its text. */
  readonly name: string;
  /** Only inside the smallest article, list item, group or section whose text or name has this in it. */
  readonly within?: string;
  /** `button, summary, a[href]` where left out. */
  readonly selector?: string;
}

/** What one look finds, or does. Runs in the page, so it holds everything that it needs. */
function look(
  asked: Control & {readonly deed: 'read' | 'press' | 'focus' | 'count' | 'state'},
): string | number | null {
  const {name, within, selector = 'button, summary, a[href]', deed} = asked;
  const children = (node: Node): Node[] => {
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes();
      return assigned.length > 0 ? assigned : [...node.childNodes];
    }
    return [...((node as Element).shadowRoot ?? node).childNodes];
  };
  const isShown = (element: Element): boolean =>
    !/^(script|style|template|noscript)$/.test(element.localName) &&
    (getComputedStyle(element).display === 'contents' || element.checkVisibility({checkVisibilityCSS: true}));
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || !isShown(node)) return '';
    const inline = getComputedStyle(node).display.startsWith('inline');
    const text = children(node).map(textOf).join('');
    return inline ? text : ` ${text} `;
  };
  const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
  const all: Element[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      if (!isShown(node)) return;
      all.push(node);
    }
    for (const child of children(node)) walk(child);
  };
  walk(document.body);

  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const labels = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => (id ? (root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '') : ''));
    const own = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    return tidy(
      element.getAttribute('aria-label') ||
        labels.join(' ').trim() ||
        own.map((label) => label.textContent).join(' ') ||
        textOf(element),
    );
  };
  if (deed === 'read') {
    const places = all.filter((element) => element.matches(selector));
    return tidy(places.map(textOf).join(' '));
  }
  const isIn = (outer: Element, inner: Element): boolean => {
    let at: Node | null = inner;
    while (at && at !== outer)
      at = (at as Element).assignedSlot ?? at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
    return at === outer;
  };
  let scope: Element | undefined;
  if (within !== undefined) {
    const groups = all.filter(
      (element) =>
        element.matches(
          'article, li, section, fieldset, dialog, tr, [role=row], [role=group], [role=listitem]',
        ) &&
        (tidy(textOf(element)).includes(within) || nameOf(element).includes(within)),
    );
    scope = groups.findLast((group) =>
      all.some(
        (element) => element.matches(selector) && nameOf(element).includes(name) && isIn(group, element),
      ),
    );
    if (!scope) return deed === 'count' ? 0 : null;
  }
  const found = all.filter(
    (element) =>
      element.matches(selector) && nameOf(element).includes(name) && (!scope || isIn(scope, element)),
  );
  if (deed === 'count') return found.length;
  const [first] = found as HTMLElement[];
  if (!first) return null;
  if (deed === 'press')
    // Later, so that a page may change by it.
    setTimeout(() => {
      first.click();
    });
  if (deed === 'focus') first.focus();
  if (deed === 'state')
    return JSON.stringify({
      name: nameOf(first),
      value: 'value' in first ? String(first.value) : null,
      disabled:
        (first as HTMLInputElement).disabled === true || first.getAttribute('aria-disabled') === 'true',
      pressed: first.getAttribute('aria-pressed') ?? first.getAttribute('aria-expanded'),
    });
  return nameOf(first);
}

/** The text that is seen on the page, or in the elements that match; also in shadow roots and slots, never what is hidden. */
export async function seen(page: Page, selector = 'main'): Promise<string> {
  return String(await page.evaluate(look, {name: '', selector, deed: 'read' as const}));
}

/** Waits until a text is seen. */
export async function untilSeen(page: Page, text: string | RegExp, selector = 'main'): Promise<void> {
  let last = '';
  const isThere = async (): Promise<boolean> => {
    last = await seen(page, selector).catch(() => last);
    return typeof text === 'string' ? last.includes(text) : text.test(last);
  };
  await vi.waitUntil(isThere, {timeout: patience, interval: 100}).catch(() => {
    throw new Error(`Not seen within 30 s: ${String(text)}. Seen: ${last}`);
  });
}

/** Waits until a text is no longer seen. */
export async function untilGone(page: Page, text: string, selector = 'main'): Promise<void> {
  const isGone = async (): Promise<boolean> => !(await seen(page, selector)).includes(text);
  await vi.waitUntil(isGone, {timeout: patience, interval: 100}).catch(() => {
    throw new Error(`Still seen after 30 s: ${text}`);
  });
}

async function act(page: Page, control: Control, deed: 'press' | 'focus'): Promise<void> {
  const found = async (): Promise<boolean> =>
    (await page.evaluate(look, {...control, deed}).catch(() => null)) !== null;
  await vi.waitUntil(found, {timeout: patience, interval: 100}).catch(async () => {
    throw new Error(`No ${JSON.stringify(control)} within 30 s. Seen: ${await seen(page, 'body')}`);
  });
}

/** Presses the first control of this name, as soon as there is one. */
export function pressNamed(page: Page, control: Control): Promise<void> {
  return act(page, control, 'press');
}

/** Gives the focus to the first field of this name, as soon as there is one. */
function focusNamed(page: Page, control: Control): Promise<void> {
  return act(page, {selector: 'input, select, textarea', ...control}, 'focus');
}

/** How many controls have this name. */
export async function countNamed(page: Page, control: Control): Promise<number> {
  return Number(await page.evaluate(look, {...control, deed: 'count' as const}));
}

/** Name, value and states of the first control of this name; null where there is none. */
export async function stateOf(
  page: Page,
  control: Control,
): Promise<{name: string; value: string | null; disabled: boolean; pressed: string | null} | null> {
  const text = await page.evaluate(look, {...control, deed: 'state' as const});
  return text === null ? null : (JSON.parse(String(text)) as never);
}

/** Types over what a field holds, one key at a time. */
export async function typeInto(page: Page, control: Control, text: string): Promise<void> {
  await focusNamed(page, control);
  await page.evaluate(() => {
    let focus: Element | null = document.activeElement;
    while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
    if (focus instanceof HTMLInputElement) focus.select();
  });
  // One by one: WebKit's driver drops a key that is repeated within one call.
  for (const character of text) await page.type(character);
}
