import {localeOf} from '../format/locale.js';
import type {Draft} from '../loan-simulator/draft.js';
import {isKept} from '../loan-simulator/kept-draft.js';
import type {LoanSimulator} from '../loan-simulator/loan-simulator.js';
import {stateIn} from './fragment-name.js';
import {unreadableLinks} from './unreadable-link.js';

/** The simulators of the page that read this part of its address; not those inside the page's own shadow roots. */
function simulatorsOf(name: string): LoanSimulator[] {
  return [...document.querySelectorAll('kop-loan-simulator')].filter(({share}) => share === name);
}

async function linkedDraft(name: string): Promise<Draft | undefined> {
  unreadableLinks.delete(name);
  const state = stateIn(location.hash, name);
  if (state === undefined) return undefined;
  const draft = await import('./decode-draft.js').then(
    ({decodeDraft}) => {
      const speaker = simulatorsOf(name)[0] ?? document.documentElement;
      return decodeDraft(state, localeOf(speaker.closest<HTMLElement>('[lang]')?.lang ?? ''));
    },
    () => undefined,
  );
  if (!draft) unreadableLinks.add(name);
  return draft;
}

const followed = new Set<string>();

/** A link to the page that is open already changes its fragment alone: the fields follow it the way in which they come back after Back. */
function follow(name: string): void {
  if (followed.has(name)) return;
  followed.add(name);
  addEventListener('hashchange', () => {
    void linkedDraft(name).then((draft) => {
      for (const simulator of simulatorsOf(name)) {
        // A part that the link does not have has to go, too, and JSON has no undefined.
        const state = draft && JSON.stringify(draft, (_, value: unknown) => value ?? null);
        if (state) void simulator.formStateRestoreCallback(state);
        simulator.requestUpdate();
      }
    });
  });
}

/**
 * What the page's address says under `name`, laid over `draft`; undefined where it says nothing that can be used, and where the browser has
 * brought back what the person had entered after opening the link. Later changes of the fragment are followed. Never throws.
 */
export async function readAddress(name: string, draft: Draft): Promise<Draft | undefined> {
  follow(name);
  if (isKept(draft)) return undefined;
  const linked = await linkedDraft(name);
  return linked && {...draft, ...linked};
}
