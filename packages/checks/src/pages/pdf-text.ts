/** What stands on paper, read back by poppler's `pdftotext`. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Whether `pdftotext` is on this machine: install poppler-utils where it is not. */
export const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of all pages as laid out, with single spaces. */
export function pdfText(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, pdf);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8'});
    return text.replace(/\s+/g, ' ');
  } finally {
    rmSync(folder, {recursive: true});
  }
}
