/** The address of a photo that asks no other site for it; undefined for any other. */
export function ownPhoto(photo: string | null | undefined): string | undefined {
  if (!photo || /^(data|blob):/.test(photo)) return photo ?? undefined;
  try {
    return new URL(photo, document.baseURI).origin === location.origin ? photo : undefined;
  } catch {
    return undefined;
  }
}
