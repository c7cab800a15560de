/**
 * Loads what registers a tag as soon as the page has an element of that name, now or later; inside other elements' shadow roots it is not
 * looked for. What could not be loaded is tried again when the page changes or the network comes back.
 *
 * @param loaders - By tag.
 */
export function whenUsed(loaders: Readonly<Record<string, () => Promise<unknown>>>): void {
  const waiting = new Map(Object.entries(loaders));
  const look = (): void => {
    for (const [tag, load] of waiting) {
      if (!document.querySelector(tag)) continue;
      waiting.delete(tag);
      load().catch(() => waiting.set(tag, load));
    }
  };
  new MutationObserver(look).observe(document, {childList: true, subtree: true});
  addEventListener('online', look);
  look();
}
