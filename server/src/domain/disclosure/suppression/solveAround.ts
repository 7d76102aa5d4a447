import type { Answer, Column, Program, ProgramRow, Solver } from '../solver';
import type { Assault } from './assault';

/** A question about some columns of an assault. */
export interface Question {
  /** By column of the assault: its bounds under a pattern, and what it costs. */
  columns: readonly Column[];
  /** Those that are asked about: all others cost nothing. */
  about: readonly number[];
  /** One row more than the assault's. */
  wish?: ProgramRow;
}

/**
 * Puts a question to the solver with the cells around it alone: those that hang together with the asked ones by rows
 * whose cells are not settled. All others can be what they truly are, whatever the answer: it is that of the whole
 * programme.
 */
export function solveAround(assault: Assault, question: Question, solve: Solver): Answer {
  const { columns, rows } = around(assault, question);
  const answer = solve(programOf(question.columns, columns, rows));
  if (answer.state !== 'OPTIMAL') return answer;
  const values = assault.places.map((place) => assault.scene.cells[place]?.value ?? 0);
  const reducedCosts = values.map(() => 0);
  columns.forEach((column, at) => {
    values[column] = answer.values[at] ?? 0;
    reducedCosts[column] = answer.reducedCosts[at] ?? 0;
  });
  return { ...answer, values, reducedCosts };
}

/** The columns, each once, and the rows that lead from one to the next. */
function around({ rows, rowsAt }: Assault, { columns, about, wish }: Question) {
  const found = new Set([...about, ...(wish?.columns ?? [])]);
  const foundRows = new Set<number>();
  // A set gives what is added while it is walked through, too.
  for (const column of found) {
    if (columns[column]?.low === columns[column]?.high) continue;
    for (const row of rowsAt[column] ?? []) {
      if (foundRows.has(row)) continue;
      foundRows.add(row);
      for (const other of rows[row]?.columns ?? []) found.add(other);
    }
  }
  const own = [...foundRows].flatMap((row) => rows[row] ?? []);
  return { columns: [...found], rows: wish ? [...own, wish] : own };
}

/** A programme of some columns and rows of a larger one. */
function programOf(all: readonly Column[], columns: readonly number[], rows: readonly ProgramRow[]): Program {
  const at = new Map(columns.map((column, place) => [column, place]));
  return {
    columns: columns.flatMap((column) => all[column] ?? []),
    rows: rows.map((row) => ({ ...row, columns: row.columns.map((column) => at.get(column) ?? -1) })),
  };
}
