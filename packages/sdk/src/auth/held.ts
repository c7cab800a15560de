import type {Credentials} from './auth.js';

/** Credentials that were obtained, and when they run out in milliseconds of `performance.now()`. */
export interface Held extends Credentials {
  readonly until?: number;
}

/** Keeps what was obtained until it runs out or is rejected; however many ask, it is obtained once. */
export function held(obtain: () => Promise<Held>): {
  credentials(rejected?: string): Promise<Credentials>;
  forget(): void;
} {
  let current: Promise<Held> | null = null;
  const start = (): Promise<Held> => {
    const obtaining = obtain();
    current = obtaining;
    // Whoever waits is told; the next who asks tries again.
    obtaining.catch(() => drop(obtaining));
    return obtaining;
  };
  const drop = (seen: Promise<Held>): void => {
    if (current === seen) current = null;
  };
  return {
    async credentials(rejected) {
      const seen = current ?? start();
      const found = await seen;
      if (found.value !== rejected && performance.now() < (found.until ?? Infinity)) return found;
      drop(seen);
      return current ?? start();
    },
    forget() {
      current = null;
    },
  };
}
