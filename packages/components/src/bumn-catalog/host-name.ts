/** Where a link leads, as a person reads it: `www.suara.com`. What the browser cannot read is shown as it is. */
export function hostName(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return address;
  }
}
