import type {LoanPanel} from './loan-panel.js';
import type {Panel} from './panels.js';

/** Polls, since parts and elements come one after the other. */
async function until<Found>(find: () => Found | null | undefined | false): Promise<Found> {
  for (let tries = 0; tries < 200; tries++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
  throw new Error(`Nothing came: ${String(find)}`);
}

/** Opens a panel of the first simulator inside `canvas`, and waits for what it shows. */
export async function openedPanel(canvas: ParentNode, name: Panel['name']): Promise<ShadowRoot> {
  const panel = await until(() => {
    const simulator = canvas.querySelector('kop-loan-simulator')?.shadowRoot;
    // Panels are fetched once they are near.
    simulator?.querySelector('kop-loan-below')?.scrollIntoView();
    return [...(simulator?.querySelectorAll<LoanPanel>('kop-loan-panel') ?? [])].find(
      (each) => each.panel?.name === name,
    );
  });
  const root = await until(() => panel.shadowRoot);
  const details = await until(() => root.querySelector('details'));
  details.open = true;
  await until(() => root.querySelector('.content') && !root.querySelector('.content > p[role=status].hint'));
  await panel.updateComplete;
  return root;
}

/** Types into a field of a panel as a person would, and leaves it. */
export async function enterInPanel(root: ShadowRoot, id: string, text: string): Promise<void> {
  const input = await until(() => root.querySelector<HTMLInputElement>(`#${id}`));
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await (root.host as LoanPanel).updateComplete;
}

/** Presses the first button of a panel with this text. */
export async function pressInPanel(root: ShadowRoot, text: string): Promise<void> {
  const button = await until(() =>
    [...root.querySelectorAll('button')].find((each) => each.textContent.trim() === text && !each.disabled),
  );
  button.click();
  await (root.host as LoanPanel).updateComplete;
}
