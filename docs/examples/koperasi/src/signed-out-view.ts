import {button, element} from './element.ts';
import {failureText} from './failure.ts';

/** What somebody reads who is not signed in. */
export interface Invitation {
  readonly title: string;
  /** What there is once they are. */
  readonly promise: string;
  /** Of the button. */
  readonly label: string;
}

/** What the page is, and the way in. */
export function signedOutView(
  {title, promise, label}: Invitation,
  signIn: () => Promise<void>,
  note: string,
): HTMLElement {
  return element(
    'section',
    {class: 'masuk'},
    element('h1', {}, title),
    element('p', {}, promise),
    ...wayIn(label, signIn, note),
    element(
      'p',
      {class: 'redup'},
      'Anda keluar dengan sendirinya bila halaman ini dimuat ulang atau ditutup.',
    ),
  );
}

/** The button that leads to the sign-in page, and what happened to the last try. */
export function wayIn(label: string, signIn: () => Promise<void>, note: string): readonly HTMLElement[] {
  const said = element('p', {role: 'status'}, note);
  const enter = button(label, () => {
    enter.disabled = true;
    signIn()
      .catch((error: unknown) => {
        said.textContent = failureText(error);
      })
      .finally(() => {
        enter.disabled = false;
      });
  });
  return [said, enter];
}
