import type {CardScanner} from './card-scanner.js';

/** Something in the scanner. */
export function within<Found extends HTMLElement = HTMLElement>(
  scanner: CardScanner,
  selector: string,
): Found {
  return scanner.shadowRoot!.querySelector<Found>(selector)!;
}

/** What the scanner says. */
export function said(scanner: CardScanner): string {
  const status = scanner.shadowRoot!.querySelector('[role=status]');
  return (status?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Waits until the scanner says something with these words. */
export async function says(scanner: CardScanner, words: string): Promise<void> {
  const deadline = performance.now() + 40_000;
  while (!said(scanner).includes(words)) {
    if (performance.now() > deadline) throw new Error(`Expected "${words}", and it says "${said(scanner)}".`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await scanner.updateComplete;
}

/** Chooses a photo, as a person does in the dialog of the browser. */
export function choose(scanner: CardScanner, file: File): void {
  const input = within<HTMLInputElement>(scanner, '.button:not(.capture) input');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}

/** Runs a step while the browser's cameras are what a test says. */
export async function withCameras(
  getUserMedia: (() => Promise<MediaStream>) | undefined,
  step: () => Promise<void>,
): Promise<void> {
  const mediaDevices = getUserMedia && {getUserMedia};
  Object.defineProperty(navigator, 'mediaDevices', {value: mediaDevices, configurable: true});
  try {
    await step();
  } finally {
    Reflect.deleteProperty(navigator, 'mediaDevices');
  }
}
