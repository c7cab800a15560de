import {problemRegistry, type ProblemCode} from '@koperasi/contract';
import {html} from 'hono/html';
import {page, type Html} from './page.ts';

/** What the address of a problem's type shows, in both languages. */
export function problemPage(code: ProblemCode): Html {
  const {status, title, detail} = problemRegistry[code];
  return page(
    `${title} – ${code}`,
    html`<main>
      <h1>${title}</h1>
      <p class="quiet"><code>${code}</code> · HTTP ${status}</p>
      <p lang="id">${detail.id}</p>
      <p lang="en">${detail.en}</p>
      <p><a href="/problems">All problems</a> · <a href="/api-docs">API</a></p>
    </main>`,
  );
}

/** Every problem on one page. */
export function problemsPage(): Html {
  const rows = Object.entries(problemRegistry).map(
    ([code, {status, detail}]) =>
      html`<tr>
        <th scope="row">
          <a href="/problems/${code}"><code>${code}</code></a>
        </th>
        <td>${status}</td>
        <td><span lang="id">${detail.id}</span><br /><span class="quiet">${detail.en}</span></td>
      </tr>`,
  );
  return page(
    'Problems of the API',
    html`<main>
      <h1>Problems</h1>
      <p>
        Every error answers with <code>application/problem+json</code> (RFC 9457). Programs go by
        <code>code</code>; <code>errors</code> says what is wrong, and where.
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">HTTP</th>
              <th scope="col">What it says</th>
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>
      <p><a href="/api-docs">API</a></p>
    </main>`,
  );
}
