/** Tells the other tabs that a queue changed, where the platform has BroadcastChannel. */
export function tabSignal(name: string, heard: () => void): {tell(): void; close(): void} {
  if (typeof BroadcastChannel === 'undefined') return {tell: () => undefined, close: () => undefined};
  const channel = new BroadcastChannel(`koperasi-queue-${name}`);
  channel.onmessage = heard;
  // In Node an open channel would keep the program from ending.
  (channel as {unref?: () => void}).unref?.();
  return {
    tell() {
      channel.postMessage(null);
    },
    close() {
      channel.close();
    },
  };
}
