/** Runs in the page, inside the embed: where Lit's templates get the Trusted Types policy that they are parsed with. */
interface HtmlPolicy {
  createHTML(markup: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: {createHTML(markup: string): string}): HtmlPolicy;
}

const shared = Symbol.for('koperasi-ui.html-policy');
interface Page {
  [shared]?: HtmlPolicy;
}

/**
 * The policy for Lit's constant templates. It is created once a page and shared by all our embeds, whichever version.
 *
 * A page that does not allow `'allow-duplicates'` refuses `lit-html` when another copy of Lit was there first; it then
 * needs `trusted-types lit-html koperasi-ui`. When both names are refused loading still succeeds, and markup stays
 * plain text for the page's own default policy to judge.
 *
 * @param page - Where the policy is shared.
 */
export function htmlPolicy(factory: PolicyFactory, page: Page = globalThis as Page): HtmlPolicy {
  if (page[shared]) return page[shared];
  const rules = {createHTML: (markup: string): string => markup};
  for (const name of ['lit-html', 'koperasi-ui']) {
    try {
      const policy = factory.createPolicy(name, rules);
      // Not writable: nothing in the page may replace it.
      Object.defineProperty(page, shared, {value: policy});
      return policy;
    } catch {
      // The page's policy does not allow this name, or another script took it.
    }
  }
  return rules;
}
