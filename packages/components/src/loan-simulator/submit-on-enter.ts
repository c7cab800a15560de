/** Enter in a text field sends the form, as in any field of a page: with its first button, and not while that is disabled. */
export function submitOnEnter(event: KeyboardEvent, form: HTMLFormElement | null): void {
  const field = event.composedPath()[0];
  if (event.key !== 'Enter' || event.isComposing || !(field instanceof HTMLInputElement)) return;
  if (field.type !== 'text' && field.type !== 'date') return;
  field.dispatchEvent(new Event('change'));
  const button = [...(form?.elements ?? [])].find(
    (control): control is HTMLButtonElement => (control as HTMLButtonElement).type === 'submit',
  );
  if (button) button.click();
  else form?.requestSubmit();
}
