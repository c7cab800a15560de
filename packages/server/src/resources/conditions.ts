/** Conditions of a statement, with their parameters in the order in which they were added. */
export interface Conditions {
  /** Adds one whose `?` is the value; one whose value is undefined is left out. */
  and(condition: string, value: unknown): Conditions;
  /** What stands behind `where`. */
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** No conditions as yet; at least one has to be added. */
export function conditions(): Conditions {
  const texts: string[] = [];
  const parameters: unknown[] = [];
  return {
    and(condition, value) {
      if (value !== undefined) texts.push(condition.replace('?', `$${parameters.push(value)}`));
      return this;
    },
    get text() {
      return texts.join(' and ');
    },
    parameters,
  };
}
