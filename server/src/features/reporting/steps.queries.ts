import { In, type EntityManager } from 'typeorm';
import { OLDEST_FIRST } from '../../domain/madeOrder';
import { numberSteps } from '../../domain/revision';
import { ReportStep } from '../../entities/reportStep';
import { ReportStepItem } from '../../entities/reportStepItem';
import { groupBy } from '../../groupBy';
import { nameOf, type Names } from './names.queries';
import { readCellsOfItems } from '../../reports/namedCells';

/** A step of the workflow, as the contract shows it. */
export interface StepView {
  id: string;
  step: string;
  at: Date;
  by: string;
  comment: string | null;
  /** The correction it belongs to; 0 before the first. */
  revision: number;
  named: { itemId: string; comment: string | null; cells: string[] }[];
}

/** Reads the steps of reports in their order, in one statement, and three when there were returns. By report. */
export async function readSteps(
  db: EntityManager,
  reportIds: readonly string[],
  names: Names,
): Promise<ReadonlyMap<string, StepView[]>> {
  const rows = await db.find(ReportStep, {
    where: { reportId: In([...reportIds]) },
    order: OLDEST_FIRST,
  });
  const naming = rows.filter(({ step }) => step === 'RETURN' || step === 'REOPEN').map(({ id }) => id);
  const named = await readItems(db, naming);
  const cells = await readCellsOfItems(
    db,
    named.map(({ id }) => id),
  );
  const items = groupBy(
    named.map(({ id, ...item }) => ({ ...item, cells: cells.get(id) ?? [] })),
    ({ stepId }) => stepId,
  );
  return new Map(
    [...groupBy(rows, ({ reportId }) => reportId)].map(([reportId, steps]) => [
      reportId,
      numberSteps(steps).map(({ id, step, at, byId, comment, revision }) => ({
        id,
        step,
        at,
        by: nameOf(names, byId),
        comment,
        revision,
        named: items.get(id) ?? [],
      })),
    ]),
  );
}

const readItems = (db: EntityManager, stepIds: readonly string[]): Promise<ReportStepItem[]> =>
  stepIds.length === 0
    ? Promise.resolve([])
    : db.find(ReportStepItem, { where: { stepId: In([...stepIds]) }, order: OLDEST_FIRST });
