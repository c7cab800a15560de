/** The fields that a change names, whatever it says of them: what the trail may know. */
export function namesOf(change: object): string[] {
  return Object.entries(change).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}
