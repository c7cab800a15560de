/** What an element may have: a text, or `true` for an attribute without a value; `false` and undefined leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. Texts stay texts, so nothing that a server says can become markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that does something on this page. */
export function button(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, label);
  made.addEventListener('click', press);
  return made;
}

/** Names and what stands for them, as a description list; a text that is missing says so. */
export function facts(pairs: readonly (readonly [name: string, value: Node | string | null])[]): HTMLElement {
  return element(
    'dl',
    {class: 'fakta'},
    ...pairs.map(([name, value]) =>
      element('div', {}, element('dt', {}, name), element('dd', {}, value ?? unknown())),
    ),
  );
}

/** A figure nobody has is never 0 and never blank. */
export function unknown(text = 'belum diketahui'): HTMLElement {
  return element('span', {class: 'belum'}, text);
}
