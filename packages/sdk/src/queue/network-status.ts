/** Whether there is a network, as far as the device knows, and when it comes back. */
export interface NetworkStatus {
  isOnline(): boolean;
  /** @returns Stops listening. */
  onOnline(listener: () => void): () => void;
}

/** The browser's own word. Elsewhere there is always a network, and a failed connection says otherwise. */
export const browserNetwork: NetworkStatus = {
  isOnline: () => (globalThis as {navigator?: {onLine?: boolean}}).navigator?.onLine !== false,
  onOnline(listener) {
    const target = globalThis as Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>;
    target.addEventListener?.('online', listener);
    return () => target.removeEventListener?.('online', listener);
  },
};
