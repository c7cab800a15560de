/** What one contender says of one month. */
export interface ComparedRow {
  readonly principal: number;
  readonly interest: number;
}

/** One line of the table of results. */
export interface Result {
  readonly name: string;
  /** Schedules a CPU-second. */
  readonly speed: number;
  /** Against the float loop that builds row objects. */
  readonly ratio: number;
  readonly rows: readonly ComparedRow[];
}

function wholeRupiah(rows: readonly ComparedRow[]): string {
  const whole = rows.filter(
    (row) => Number.isInteger(row.principal) && Number.isInteger(row.interest),
  ).length;
  return whole === rows.length ? 'yes' : `${whole} of ${rows.length}`;
}

function sumsTo(rows: readonly ComparedRow[], principal: number): string {
  const difference = rows.reduce((sum, row) => sum + row.principal, 0) - principal;
  return difference === 0 ? 'yes' : `off by ${difference.toPrecision(2)}`;
}

/** Prints results, fastest first, with what their rows are worth. */
export function printTable(results: readonly Result[], principal: number): void {
  const lines = results
    .toSorted((a, b) => b.speed - a.speed)
    .map(({name, speed, ratio, rows}) => [
      name,
      Math.round(speed).toLocaleString('en'),
      ratio.toFixed(3),
      wholeRupiah(rows),
      sumsTo(rows, principal),
    ]);
  const table = [
    ['120 months, Rp 3 bn, 6 %', 'schedules/s', 'ratio', 'whole rupiah', 'sum to principal'],
    ...lines,
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  for (const line of table)
    console.log(
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    );
}
