/** The type of a `Content-Type` field without its parameters, lower case: `application/json`. */
export function mediaType(field: string | null): string {
  return (field ?? '').split(';')[0]!.trim().toLowerCase();
}
