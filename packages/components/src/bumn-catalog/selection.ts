/** By what products are told apart. */
export type Facet = 'partner' | 'category' | 'availability';

/** All of them, in the order in which they are shown. */
export const facets: readonly Facet[] = ['partner', 'category', 'availability'];

/** What is chosen of each facet; nothing chosen means everything. */
export type Selection = Readonly<Record<Facet, ReadonlySet<string>>>;

/** Nothing chosen. */
export const nothingChosen: Selection = {partner: new Set(), category: new Set(), availability: new Set()};

/** The same selection with one value more or less. */
export function toggled(selection: Selection, facet: Facet, value: string): Selection {
  const values = new Set(selection[facet]);
  if (!values.delete(value)) values.add(value);
  return {...selection, [facet]: values};
}

/** How many values are chosen. */
export function chosenCount(selection: Selection): number {
  return facets.reduce((sum, facet) => sum + selection[facet].size, 0);
}
