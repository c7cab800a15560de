import type {Route} from '@koperasi/contract';

/** What a method and a path lead to: an operation and the values in its path, or the methods that the path does take. */
export type Found<Operation> =
  | {readonly operation: Operation; readonly params: Readonly<Record<string, string>>}
  | {readonly allow: readonly Route['method'][]};

/** The field `Allow` of a path: what its operations take, with what every path takes besides. */
export function allowField(methods: readonly Route['method'][]): string {
  return [...methods.flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each])), 'OPTIONS'].join(', ');
}

interface Entry<Operation> {
  readonly segments: readonly string[];
  readonly operation: Operation;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** The values of a path's `{names}`, or nothing when the path is another. */
function read(
  template: readonly string[],
  path: readonly (string | undefined)[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [place, part] of template.entries()) {
    const value = path[place];
    const isName = part.startsWith('{');
    if (value === undefined || (isName ? value === '' : value !== part)) return undefined;
    if (isName) params[part.slice(1, -1)] = value;
  }
  return params;
}

/**
 * Finds operations by method and path, and says of a path that has operations which methods it takes.
 *
 * @returns A function of an upper-case method and a path without the mount, as it stood in the address.
 */
export function createRouteIndex<Operation extends {readonly route: Route}>(
  operations: readonly Operation[],
): (method: string, path: string) => Found<Operation> | undefined {
  const byLength = new Map<number, Entry<Operation>[]>();
  for (const operation of operations) {
    const segments = operation.route.path.split('/');
    const entries = byLength.get(segments.length) ?? [];
    byLength.set(segments.length, [...entries, {segments, operation}]);
  }
  return (method, path) => {
    const segments = path.split('/').map(decode);
    const allow: Route['method'][] = [];
    for (const {segments: template, operation} of byLength.get(segments.length) ?? []) {
      const params = read(template, segments);
      if (params && operation.route.method === method) return {operation, params};
      if (params) allow.push(operation.route.method);
    }
    return allow.length === 0 ? undefined : {allow};
  };
}
