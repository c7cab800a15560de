/** A figure of a trial, with the limit that @koperasi/sdk promises. */
export interface Finding {
  readonly name: string;
  readonly figure: number;
  readonly unit?: string;
  /** The most that is allowed; left out where it is only told. */
  readonly most?: number;
}

/** Prints figures and limits; the number of limits that were passed. */
export function printFindings(title: string, findings: readonly Finding[]): number {
  console.log(`\n${title}`);
  const width = Math.max(...findings.map(({name}) => name.length));
  for (const {name, figure, unit = '', most} of findings) {
    const number = Number.isInteger(figure) ? figure.toLocaleString('en') : figure.toFixed(2);
    const limit = most === undefined ? '' : `at most ${most}${unit}  ${figure <= most ? 'ok' : 'TOO MUCH'}`;
    console.log(`  ${name.padEnd(width)}  ${`${number}${unit}`.padStart(12)}  ${limit}`.trimEnd());
  }
  return findings.filter(({figure, most}) => most !== undefined && !(figure <= most)).length;
}
