import {applicationMoves, orderMoves, type Move} from '@koperasi/contract';

type Moves = Readonly<Record<string, Move<string>>>;

const moves: Readonly<Record<string, Moves>> = {
  'loanApplications.move': applicationMoves,
  'orders.move': orderMoves,
};

/** What may be done in which state, and by whom, for operations that move something; undefined for others. */
export function movesOf(id: string): Moves | undefined {
  return moves[id];
}

/** The moves as a table in Markdown. */
export function movesTable(table: Moves): string {
  const rows = Object.entries(table).map(
    ([action, {from, to, roles}]) => `| ${action} | ${from.join(', ')} | ${to} | ${roles.join(', ')} |`,
  );
  return ['| action | from | to | who |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
