import type { Solver } from '../solver';
import { findTable, type Found, type Wish } from './findTable';
import { boundsOf, narrow, type Bounds } from './narrow';
import { proveBySolver } from './proveBySolver';
import { solves, type System } from './system';

/** How long the search goes on before the solver is asked. */
const STEPS = 120;

/** One system with the tables found so far. */
export interface Question {
  system: System;
  /** Null when not even the true table agrees: then nothing can be proved. */
  bounds: Bounds | null;
  tables: (readonly number[])[];
  solve: Solver;
}

export function ask(system: System, solve: Solver): Question {
  const bounds = boundsOf(system);
  if (!solves(system, system.truth) || !narrow(system, bounds))
    return { system, bounds: null, tables: [], solve };
  return { system, bounds, tables: [system.truth], solve };
}

/** Whether an unknown can lie in [from, to]; a table that shows it is kept, as it answers other questions too. */
export function canBe(question: Question, wish: Wish): Found['state'] {
  const { system, bounds, tables, solve } = question;
  const [column, from, to] = wish;
  if (bounds === null) return 'GAVE_UP';
  const shown = (values: readonly number[]) =>
    (values[column] ?? NaN) >= from && (values[column] ?? NaN) <= to;
  if (tables.some(shown)) return 'FOUND';
  const searched = findTable(system, bounds, wish, STEPS);
  const found = searched.state === 'GAVE_UP' ? proveBySolver(system, bounds, wish, solve) : searched;
  if (found.state === 'FOUND') tables.push(found.values);
  return found.state;
}
