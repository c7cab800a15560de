import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds out of sight after which a check is old. */
const oldAfter = 5 * 60_000;

/** Says when a check may have another outcome now: the network is back, or the page was out of sight for more than five minutes. */
export class CheckAgain implements ReactiveController {
  readonly #check: () => void;
  #hiddenAt: number | undefined;

  constructor(host: ReactiveControllerHost, check: () => void) {
    this.#check = check;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#check);
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#check);
    document.removeEventListener('visibilitychange', this.#look);
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'hidden') this.#hiddenAt = Date.now();
    else if (this.#hiddenAt !== undefined && Date.now() - this.#hiddenAt > oldAfter) this.#check();
  };
}
