/** The value of JSON, and undefined for any other text: of the error nothing is told, since the engine's message quotes the text. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
