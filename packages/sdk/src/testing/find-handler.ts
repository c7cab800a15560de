import {Refusal} from './refusal.js';
import type {Handler} from './handler.js';
import {handlers} from './resources/handlers.js';

/** Who answers a request, with what its path names. */
export interface Found {
  readonly handler: Handler;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Looks a request up in the contract's route table, below `/api`.
 *
 * @throws Refusal `not-found`, `method-not-allowed`
 */
export function findHandler(method: string, pathname: string): Found {
  const parts = pathname.replace(/^\/api(?=\/)/, '').split('/');
  const fitting = handlers.flatMap((handler) => {
    const path = pathOf(handler.route.path.split('/'), parts);
    return path ? [{handler, path}] : [];
  });
  if (fitting.length === 0) throw new Refusal('not-found');
  const found = fitting.find(({handler}) => handler.route.method === method);
  if (!found) throw new Refusal('method-not-allowed');
  return found;
}

function pathOf(template: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (template.length !== parts.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, part] of template.entries()) {
    const value = parts[index]!;
    if (part.startsWith('{')) path[part.slice(1, -1)] = decoded(value);
    else if (part !== value) return undefined;
  }
  return path;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refusal('not-found');
  }
}
