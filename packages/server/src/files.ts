import {createHash} from 'node:crypto';
import {readFile, realpath} from 'node:fs/promises';
import {extname, join, sep} from 'node:path';
import type {MiddlewareHandler} from 'hono';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The real file of a request path, or nothing: links are followed before the comparison, so none leads out of `root`. */
async function locate(root: string, encodedPath: string): Promise<string | undefined> {
  try {
    const path = decodeURIComponent(encodedPath);
    if (path.includes('\0') || path.includes('\\')) return undefined;
    const inside = await realpath(root);
    const file = await realpath(join(inside, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(inside + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serves the files below `root` with an ETag; a file of a type that is not in the table is not served.
 *
 * @param mount - What comes before the file's path in the address, without a closing slash.
 */
export function files(root: string, mount = ''): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next();
    const file = await locate(root, new URL(c.req.url).pathname.slice(mount.length));
    const type = file && types[extname(file)];
    const content = type ? await readFile(file).catch(() => undefined) : undefined;
    if (!type || !content) return next();
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'no-cache');
    if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304);
    c.header('Content-Type', type);
    return c.body(new Uint8Array(content));
  };
}
