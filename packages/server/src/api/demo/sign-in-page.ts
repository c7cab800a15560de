import {html} from 'hono/html';
import {page, type Html} from '../pages/page.ts';
import type {SamplePerson} from './sample-person.ts';

/**
 * Where somebody chooses whom of the sample people to be. What the program asked for goes along as hidden fields, but not who signs in:
 * that is for the person to choose, and not for a link.
 */
export function signInPage(people: readonly SamplePerson[], request: URLSearchParams): Html {
  const fields = [...request]
    .filter(([name]) => name !== 'person')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
  const choices = people.map(
    ({id, name}) => html`<button type="submit" name="person" value="${id}">${name}</button>`,
  );
  return page(
    'Masuk – demo',
    html`<main>
      <h1>Masuk sebagai siapa?</h1>
      <p>Ini demo: semua orang di bawah ini contoh, dan tidak ada kata sandi. Jangan isi data sungguhan.</p>
      <p class="quiet" lang="en">This is a demo. Everybody below is a sample, and there is no password.</p>
      <form method="post" action="/demo/authorize">
        ${fields}
        <div class="people">${choices}</div>
      </form>
    </main>`,
    'id',
  );
}
