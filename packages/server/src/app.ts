import {fileURLToPath} from 'node:url';
import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {files} from './files.ts';
import {submissionPage} from './submission.ts';

/** What a strict government site allows: its own files, and Lit's Trusted Types policy. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The folders that the app serves, as absolute paths; one that is missing answers 404. */
export interface Folders {
  /** The host page: served at `/`. */
  site: string;
  /** The pages of a cooperative: served at `/anggota/`, `/katalog/` and `/pengurus/`, with their files below `/koperasi/`. */
  cooperative: string;
  /** The embed files: served at `/embed/`. */
  embed: string;
  /** The built Storybook: served at `/storybook/`. */
  storybook: string;
}

/** The folders of this repository. */
export function repositoryFolders(): Folders {
  const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  return {
    site: folder('docs/examples/dinas'),
    cooperative: folder('docs/examples/koperasi/dist'),
    embed: folder('packages/components/dist/embed'),
    storybook: folder('storybook-static'),
  };
}

/**
 * The pages as one web application; it listens to nothing and keeps nothing.
 *
 * @param backend - What answers before the folders do: the API, with its pages and its health.
 */
export function createApp(folders: Folders, backend?: Hono): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    // Storybook's own pages need inline scripts.
    if (!c.req.path.startsWith('/storybook')) c.header('Content-Security-Policy', contentSecurityPolicy);
    await next();
  });

  if (backend) app.route('/', backend);
  app.get('/healthz', (c) => c.text('ok'));

  app.get('/pengajuan', (c) => c.html(submissionPage([...new URL(c.req.url).searchParams])));
  app.post('/pengajuan', bodyLimit({maxSize: 100_000}), async (c) => {
    const form = await c.req.raw.formData().catch(() => undefined);
    if (!form) return c.text('Kirim isian sebagai formulir.', 415);
    const entries = [...form].map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : value.name,
    ]);
    return c.html(submissionPage(entries));
  });

  app.use('/embed/*', async (c, next) => {
    // A page elsewhere can only check the integrity of a file that it may read.
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    await next();
  });
  app.use('/embed/*', files(folders.embed, '/embed'));

  for (const page of ['/anggota', '/katalog', '/pengurus'])
    app.get(page, (c) => c.redirect(`${page}/${new URL(c.req.url).search}`));
  for (const path of ['/anggota/*', '/katalog/*', '/pengurus/*', '/koperasi/*'])
    app.use(path, files(folders.cooperative));

  app.get('/storybook', (c) => c.redirect('/storybook/'));
  app.use('/storybook/*', files(folders.storybook, '/storybook'));
  app.get('/storybook/', (c) =>
    c.text(
      'Storybook is not built yet. `npm start` builds it after the page is up; reload this page in a minute.\n',
      503,
    ),
  );

  app.use(files(folders.site));
  app.notFound((c) => c.text('Halaman tidak ditemukan.', 404));
  return app;
}
