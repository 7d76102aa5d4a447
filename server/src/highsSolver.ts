import loadHighs, { type Highs } from 'highs';
import type { Answer, Program, Solver } from './domain/disclosure/solver';

/** Limits of one programme. */
export interface SolverLimits {
  /** Seconds for one programme; above it the answer is UNPROVED. */
  seconds: number;
  /** By how much a plan may be above the least cost, as a share; 0 asks for the least. */
  gap?: number;
}

/** The open-source solver HiGHS as WebAssembly: loads in about a tenth of a second, then answers synchronously. */
export async function openHighs(limits: SolverLimits): Promise<Solver> {
  const highs = await loadHighs();
  return (program) => solve(highs, program, limits);
}

function solve(highs: Highs, program: Program, { seconds, gap = 0 }: SolverLimits): Answer {
  const whole = program.columns.some((column) => column.whole);
  return highs.withModel(modelOf(program), (model): Answer => {
    model.options.set({
      output_flag: false,
      time_limit: seconds,
      mip_rel_gap: gap,
      presolve: whole ? 'on' : 'off',
    });
    model.run();
    const status = model.getModelStatus();
    const { optimal, infeasible } = highs.constants.modelStatus;
    if (status === infeasible) return { state: 'INFEASIBLE' };
    if (status !== optimal) return { state: 'UNPROVED' };
    const { colValue, colDual } = model.getSolution();
    return {
      state: 'OPTIMAL',
      cost: model.getObjectiveValue(),
      values: [...colValue],
      reducedCosts: whole ? [] : [...colDual],
    };
  });
}

/** Written for speed: a release asks thousands of programmes. */
function modelOf({ columns, rows }: Program) {
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    for (let place = 0; place < row.columns.length; place += 1) {
      indices.push(row.columns[place] as number);
      values.push(row.times[place] as number);
    }
    starts.push(indices.length);
  }
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ low }) => low),
    colUpper: columns.map(({ high }) => high),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => high),
    integrality: columns.map(({ whole }) => (whole ? 1 : 0)),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices,
      values,
    },
  };
}
