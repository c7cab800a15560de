import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {root} from './source-files.ts';

/** Paths from the root of what is, or is about to be, in the repository. @param patterns - As git takes them: `*.md`. */
export function trackedFiles(...patterns: string[]): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...patterns];
  const paths = execFileSync('git', args, {cwd: root, encoding: 'utf8'}).split('\0');
  return [...new Set(paths)].filter((path) => path && existsSync(root + path));
}

/** A piece of code in a Markdown page. */
export interface Fence {
  /** File and line, for messages. */
  place: string;
  language: string;
  code: string;
}

/** Every fenced piece of code of a page. */
export function fencesOf(path: string): Fence[] {
  const text = readFileSync(root + path, 'utf8');
  return [...text.matchAll(/^( *)```(\w*)[^\n]*\n([^]*?)^\1```$/gm)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split('\n').length}`,
    language: match[2] ?? '',
    code: match[3] ?? '',
  }));
}
