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

/** What the page's address said when it last went into the fields, by name. */
const applied = new Map<string, string>();

async function linkedDraft(name: string, state: string): Promise<Draft | undefined> {
  const draft = await import('./decode-draft.js').then(
    ({decodeDraft}) => {
      const speaker = simulatorsOf(name)[0] ?? document.documentElement;
      return decodeDraft(state, localeOf(speaker.closest<HTMLElement>('[lang]')?.lang ?? ''));
    },
    () => 'notLoaded' as const,
  );
  if (typeof draft === 'object') {
    applied.set(name, state);
    return draft;
  }
  unreadableLinks.set(name, draft ?? 'unreadable');
  return undefined;
}

/** Brings a changed address into the fields. One that went into them last leaves them alone: Back from an anchor must not undo what was edited. */
async function applyAddress(name: string): Promise<void> {
  unreadableLinks.delete(name);
  const state = stateIn(location.hash, name);
  const isNew = state !== undefined && state !== applied.get(name);
  const draft = isNew ? await linkedDraft(name, state) : undefined;
  for (const simulator of simulatorsOf(name)) {
    // A part that the link does not have has to go, too, and JSON has no undefined.
    const kept = draft && JSON.stringify(draft, (_, value: unknown) => value ?? null);
    if (kept) void simulator.formStateRestoreCallback(kept);
    simulator.requestUpdate();
  }
}

const followed = new Set<string>();

/** A link to the page that is open already changes its fragment alone: the fields follow it the way in which they come back after Back. */
function follow(name: string): void {
  if (followed.has(name)) return;
  followed.add(name);
  addEventListener('hashchange', () => {
    void applyAddress(name);
  });
}

/**
 * What the page's address says under `name`, laid over `draft`; undefined where it says nothing that can be used, and where the browser has
 * brought back what the person had entered after opening the link. Later changes of the fragment are followed. Never throws.
 */
export async function readAddress(name: string, draft: Draft): Promise<Draft | undefined> {
  follow(name);
  unreadableLinks.delete(name);
  const state = stateIn(location.hash, name);
  if (state === undefined) return undefined;
  if (isKept(draft)) {
    applied.set(name, state);
    return undefined;
  }
  const linked = await linkedDraft(name, state);
  return linked && {...draft, ...linked};
}
