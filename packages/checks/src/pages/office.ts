/** LibreOffice as an outside judge of spreadsheets. */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** Whether `soffice` is on this machine. */
export const hasOffice = spawnSync('soffice', ['--version']).error === undefined;

// By default a formula's stored result is believed; here each is worked out anew.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

// Semicolon, quotes, UTF-8, from line 1; cells as stored, not as shown; the sheet asked for.
const filter = (sheet: number): string =>
  `csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,${sheet}`;

/**
 * Opens a workbook and reads a sheet.
 *
 * @param sheet - From 1.
 * @returns Cells as texts: numbers as digits, dates as the workbook shows them.
 */
export function sheetCells(workbook: Uint8Array, sheet: number): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), {recursive: true});
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), settings);
    writeFileSync(join(folder, 'plan.xlsx'), workbook);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        filter(sheet),
        '--outdir',
        join(folder, 'out'),
        join(folder, 'plan.xlsx'),
      ],
      {stdio: 'ignore', timeout: 60_000},
    );
    const [name = ''] = readdirSync(join(folder, 'out'));
    const csv = readFileSync(join(folder, 'out', name), 'utf8');
    return csv
      .trimEnd()
      .split('\n')
      .map((line) => line.split(';').map((cell) => cell.replace(/^"|"$/g, '')));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
