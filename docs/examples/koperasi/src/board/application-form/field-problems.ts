import {ProblemError, RequestError} from '@koperasi/sdk';

/** What is wrong by the name of the field, in Indonesian: the contract's words before sending, the server's after. */
export function fieldProblems(error: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (pointer: string, text: string): void => {
    const name = pointer.replace(/^#\/?/, '');
    if (!found.has(name)) found.set(name, sentence(text));
  };
  if (error instanceof RequestError)
    for (const {pointer, messages} of error.issues) add(pointer, messages.id);
  else if (error instanceof ProblemError)
    for (const {pointer, detail} of error.errors) add(pointer, detail.id);
  return found;
}

/** The client says `wajib diisi`, to be put behind a name; under a field it begins and ends as a sentence. */
function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?]$/.test(begun) ? begun : `${begun}.`;
}
