import {html} from 'hono/html';

type Page = ReturnType<typeof html>;

function entryRow([name, value]: readonly [string, string]): Page {
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${value === '' ? '(kosong)' : value}</td>
  </tr>`;
}

/** The page that answers a submitted form: its entries in their order, as any form handler would receive them. */
export function submissionPage(entries: readonly (readonly [string, string])[]): Page {
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Isian yang diterima – contoh</title>
        <link rel="icon" href="/lambang.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/dinas.css" />
      </head>
      <body>
        <main class="kolom">
          <article>
            <h1>Isian yang diterima</h1>
            <p>Beginilah formulir tadi tiba di server. Halaman contoh ini tidak menyimpan apa pun.</p>
            ${
              entries.length === 0
                ? html`<p>Formulir yang dikirim belum berisi apa pun.</p>`
                : html`<table>
                    <thead>
                      <tr>
                        <th scope="col">Nama isian</th>
                        <th scope="col">Nilai</th>
                      </tr>
                    </thead>
                    <tbody>
                      ${entries.map(entryRow)}
                    </tbody>
                  </table>`
            }
            <p><a href="/">Kembali ke formulir</a></p>
          </article>
        </main>
      </body>
    </html>`;
}
