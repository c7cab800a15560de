import type {Bilingual, ProblemDetail} from '@koperasi/contract';
import {formatSentences, kindOf} from './issue-sentences.ts';

/** What zod says of a value that a schema refuses; only what the sentences need of it. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

const most = 50;
// A longer or stranger name may be a value that slipped into the wrong place, and values are never repeated.
const plainName = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** A JSON Pointer as a URI fragment (RFC 6901 §6) below `base`, such as `#` or `#/query`. */
function pointer(base: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (whole, part) => `${whole}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    base,
  );
}

function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return true;
    at = (at as Record<PropertyKey, unknown>)[part];
  }
  return at === undefined;
}

function size(issue: Issue, limit: number, which: 'least' | 'most'): {code: string; detail: Bilingual} {
  const few = which === 'least';
  const [id, en] = few ? ['Paling sedikit', 'At least'] : ['Paling banyak', 'At most'];
  if (issue.origin === 'string')
    return {
      code: few ? 'too-short' : 'too-long',
      detail: {id: `${id} ${limit} karakter.`, en: `${en} ${limit} characters.`},
    };
  if (issue.origin === 'array')
    return {
      code: few ? 'too-few' : 'too-many',
      detail: {id: `${id} ${limit} butir.`, en: `${en} ${limit} items.`},
    };
  return {code: few ? 'too-small' : 'too-large', detail: {id: `${id} ${limit}.`, en: `${en} ${limit}.`}};
}

function explain(issue: Issue, missing: boolean): {code: string; detail: Bilingual} {
  if (missing) return {code: 'required', detail: {id: 'Wajib diisi.', en: 'This is required.'}};
  switch (issue.code) {
    case 'invalid_type': {
      const kind = kindOf(issue.expected ?? '');
      return {
        code: 'wrong-type',
        detail: {id: `Jenisnya keliru: ${kind.id}.`, en: `The type is wrong: it is ${kind.en}.`},
      };
    }
    case 'too_small':
      return size(issue, issue.minimum ?? 0, 'least');
    case 'too_big':
      return size(issue, issue.maximum ?? 0, 'most');
    case 'invalid_format':
      return {
        code: 'wrong-format',
        detail: formatSentences.get(issue.pattern ?? '') ?? {
          id: 'Bentuknya keliru.',
          en: 'The form is wrong.',
        },
      };
    case 'invalid_value': {
      const words = (issue.values ?? []).join(', ');
      return {
        code: 'not-an-option',
        detail: {id: `Pilih salah satu: ${words}.`, en: `Choose one of: ${words}.`},
      };
    }
    default:
      return {code: 'invalid', detail: {id: 'Isinya keliru.', en: 'This is wrong.'}};
  }
}

/** The detail of a field that does not exist. */
export function unknownField(at: string, name: string): ProblemDetail {
  return {
    pointer: plainName.test(name) ? pointer(at, [name]) : at,
    code: 'unknown-field',
    detail: {id: 'Isian ini tidak dikenal.', en: 'There is no such field.'},
  };
}

/**
 * What is wrong with a value, for programs and for people; at most 50 things, and never the value.
 *
 * @param base - Where the value stood: `#` for the body, `#/query`, `#/path`.
 */
export function problemDetails(issues: readonly Issue[], value: unknown, base: string): ProblemDetail[] {
  return issues
    .flatMap((issue) => {
      const at = pointer(base, issue.path);
      if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => unknownField(at, key));
      return [{pointer: at, ...explain(issue, isMissing(value, issue.path))}];
    })
    .slice(0, most);
}
