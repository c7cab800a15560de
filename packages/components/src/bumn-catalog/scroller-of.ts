/** What scrolls an element: the nearest part of the page that is lower than what is in it, or the window. */
export function scrollerOf(element: Element): Element | Window {
  for (let at = parentOf(element); at && at !== document.documentElement; at = parentOf(at)) {
    // What body scrolls, the window scrolls.
    if (at === document.body || at.scrollHeight <= at.clientHeight) continue;
    if (/auto|scroll|overlay/.test(getComputedStyle(at).overflowY)) return at;
  }
  return window;
}

/** The element around another as it is drawn: through slots and shadow roots. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}
