import {readFileSync} from 'node:fs';
import {root} from './source-files.ts';

interface Described {
  name?: string;
  description?: string;
}

interface Declaration {
  tagName?: string;
  customElement?: boolean;
  description?: string;
  attributes?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  events?: Described[];
}

/** What the custom elements manifest says of one element. */
export interface ElementFacts {
  tag: string;
  /** Folder of its class, from the root, with a closing slash. */
  folder: string;
  attributes: readonly string[];
  slots: readonly string[];
  parts: readonly string[];
  events: readonly string[];
  /** Names, with their kind, that come without a description. */
  undescribed: readonly string[];
}

function facts(path: string, declaration: Declaration): ElementFacts {
  const {attributes = [], slots = [], cssParts = [], cssProperties = []} = declaration;
  // The analyzer also lists each `dispatchEvent`, under the name of what it is given or under none.
  const events = (declaration.events ?? []).filter(
    ({name, description}) => name?.includes('-') || description,
  );
  const names = (things: Described[]): string[] => things.map(({name}) => name ?? '');
  const kinds = {attribute: attributes, slot: slots, part: cssParts, property: cssProperties, event: events};
  return {
    tag: declaration.tagName ?? '',
    folder: `packages/components/${path.replace(/[^/]+$/, '')}`,
    attributes: names(attributes),
    slots: names(slots),
    parts: names(cssParts),
    events: names(events),
    undescribed: [
      ...(declaration.description ? [] : ['the element']),
      ...Object.entries(kinds).flatMap(([kind, things]) =>
        things.filter(({description}) => !description?.trim()).map(({name}) => `${kind} ${name ?? ''}`),
      ),
    ],
  };
}

const manifest = JSON.parse(readFileSync(`${root}packages/components/custom-elements.json`, 'utf8')) as {
  modules: {path: string; declarations?: Declaration[]}[];
};

/** Every element of `@koperasi/components`, as its generated manifest describes it. */
export const elements: readonly ElementFacts[] = manifest.modules.flatMap(({path, declarations = []}) =>
  declarations
    .filter(({customElement, tagName}) => customElement && tagName)
    .map((each) => facts(path, each)),
);
