import {button, element} from './element.ts';
import {failureText, isAborted, isSignedOut} from './failure.ts';

/** What every part of the page gets: when to give up, and whom to tell that the session is over. */
export interface Surroundings {
  readonly signal: AbortSignal;
  readonly onExpired: () => void;
}

/** A part of the page that fills itself from the server, again and again. */
export interface Section {
  readonly element: HTMLElement;
  /** Loads once more; what stands there stays until the new is there. */
  reload(): Promise<void>;
}

let count = 0;

/**
 * A heading, and below it what `load` makes: nothing yet, an empty list and a failure are told apart, and a failure can be tried again.
 *
 * @param load - Its nodes; none where there is nothing to show.
 * @param empty - What will stand here one day.
 */
export function section(
  heading: HTMLHeadingElement,
  load: () => Promise<readonly Node[]>,
  {signal, onExpired, empty}: Surroundings & {readonly empty: string},
): Section {
  heading.id = `bagian-${(count += 1)}`;
  const body = element('div', {}, element('p', {class: 'redup', role: 'status'}, 'Memuat …'));
  const whole = element('section', {'aria-labelledby': heading.id, 'aria-busy': 'true'}, heading, body);
  const show = (...nodes: readonly Node[]): void => {
    body.replaceChildren(...nodes);
    whole.removeAttribute('aria-busy');
  };
  const fail = (error: unknown): void => {
    if (signal.aborted || isAborted(error)) return;
    if (isSignedOut(error)) onExpired();
    const again = button('Coba lagi', () => {
      again.disabled = true;
      void reload();
    });
    show(element('div', {class: 'galat', role: 'alert'}, element('p', {}, failureText(error)), again));
  };
  const reload = async (): Promise<void> => {
    whole.setAttribute('aria-busy', 'true');
    try {
      const nodes = await load();
      if (!signal.aborted) show(...(nodes.length > 0 ? nodes : [element('p', {class: 'redup'}, empty)]));
    } catch (error) {
      fail(error);
    }
  };
  void reload();
  return {element: whole, reload};
}
