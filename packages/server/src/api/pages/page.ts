import {html} from 'hono/html';

/** A piece of a page, with everything in it escaped. */
export type Html = ReturnType<typeof html>;

/** A whole page of the API: readable without scripts, on a phone and under the strictest policy. */
export function page(title: string, content: Html, language: 'en' | 'id' = 'en'): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/api-docs/pages.css" />
      </head>
      <body>
        ${content}
      </body>
    </html>`;
}
