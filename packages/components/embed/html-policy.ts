/** Runs in the page, inside the embed: where Lit's templates get the Trusted Types policy that they are parsed with. */
interface HtmlPolicy {
  createHTML(markup: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: {createHTML(markup: string): string}): HtmlPolicy;
}

/**
 * A policy for Lit's constant templates alone: it lets any markup pass, so nothing else in the page may reach it.
 *
 * A page that does not allow `'allow-duplicates'` refuses `lit-html` when another copy of Lit was there first; it then
 * needs `trusted-types lit-html koperasi-ui`. When both names are refused loading still succeeds, and markup stays
 * plain text for the page's own default policy to judge.
 */
export function htmlPolicy(factory: PolicyFactory): HtmlPolicy {
  const rules = {createHTML: (markup: string): string => markup};
  for (const name of ['lit-html', 'koperasi-ui']) {
    try {
      return factory.createPolicy(name, rules);
    } catch {
      // The page's policy does not allow this name, or another script took it.
    }
  }
  return rules;
}
