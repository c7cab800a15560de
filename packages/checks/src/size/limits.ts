import {readFileSync, writeFileSync} from 'node:fs';
import type {MeasuredFile} from './measured-file.ts';

const file = new URL('../../sizes.json', import.meta.url);

/** What one file may weigh, in bytes after gzip -9, and what it weighed when somebody last looked. */
export interface Limit {
  limit: number;
  why: string;
  /** At the last acceptance; null before the first. */
  gzip: number | null;
  modules?: Readonly<Record<string, number>>;
}

/** The content of `sizes.json`. A first file's limit is a promise to the sites that embed it: only a person changes it. */
export interface Limits {
  firsts: Record<string, Limit>;
  parts: Record<string, Limit>;
  entries: Record<string, Limit>;
}

/** Reads `sizes.json`. */
export function readLimits(): Limits {
  return JSON.parse(readFileSync(file, 'utf8')) as Limits;
}

function accepted(measured: MeasuredFile, before: Limit | undefined): Limit {
  const fits = before && measured.gzip <= before.limit;
  return {
    limit: fits ? before.limit : Math.ceil((measured.gzip * 1.1) / 100) * 100,
    why: before?.why ?? 'a tenth above the size at its first acceptance',
    gzip: measured.gzip,
  };
}

/** Writes today's sizes as the known ones, and room of a tenth where a limit is missing or passed. */
export function acceptSizes(
  firsts: readonly MeasuredFile[],
  parts: readonly MeasuredFile[],
  entries: readonly MeasuredFile[],
): void {
  const before = readLimits();
  const now: Limits = {
    firsts: Object.fromEntries(
      firsts.map((first): [string, Limit] => {
        const promised = before.firsts[first.name];
        return [
          first.name,
          promised && first.gzip > promised.limit
            ? promised
            : {...accepted(first, promised), modules: first.modules},
        ];
      }),
    ),
    parts: Object.fromEntries(parts.map((part) => [part.name, accepted(part, before.parts[part.name])])),
    entries: Object.fromEntries(
      entries.map((entry) => [entry.name, accepted(entry, before.entries[entry.name])]),
    ),
  };
  writeFileSync(file, JSON.stringify(now, undefined, 2) + '\n');
}
