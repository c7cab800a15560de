/** A part of the page could not be fetched; its `cause` is what the browser said. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded'; // set here: minifiers rename classes
}

/**
 * A part that comes on demand.
 *
 * @throws PartNotLoaded where it does not come; errors of the part's own functions stay what they are.
 */
export async function partLoaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new PartNotLoaded('A part did not come.', {cause});
  }
}
