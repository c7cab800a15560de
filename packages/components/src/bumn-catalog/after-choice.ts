/**
 * Keeps a person oriented after a choice: the keyboard does not fall out of the page with a button that is gone, and whoever was far
 * down in a list sees the beginning of the new one.
 */
export function afterChoice(root: ParentNode & DocumentOrShadowRoot): void {
  if (!root.activeElement)
    root.querySelector<HTMLElement>('.chips button, #search')?.focus({preventScroll: true});
  const results = root.querySelector('.main');
  if (results && results.getBoundingClientRect().top < 0) results.scrollIntoView();
}
