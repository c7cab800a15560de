/** Puts a text on the clipboard; false where the browser, or the page's permissions, refuse it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Also where there is no clipboard at all: on a page without HTTPS.
    return false;
  }
}
