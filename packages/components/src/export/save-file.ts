/** Until then a slow device may still read the content. */
const keptFor = 60_000;

/**
 * Gives content to the browser as a file to keep. Nothing is asked of the network, and the host page's own elements stay as they are.
 *
 * @param type - Media type.
 */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], {type}));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, keptFor);
}
