import { BLANK, sameContent, type CellContent } from './cell';
import { byNewest, isAfter } from './madeOrder';
import type { Workflow } from './terms';

/** A step of a report's workflow, as far as corrections go. */
interface Step {
  step: string;
  id: string;
}

/** A correction of an approved report: from its reopening to its next approval. */
export interface Revision<S extends Step> {
  /** 1 for the first correction; what was approved first is revision 0. */
  number: number;
  opened: S;
  /** Null while the correction is open. */
  approved: S | null;
}

/** How many corrections a report has had, the open one included. Pass all steps. */
export const revisionNumber = (steps: readonly Pick<Step, 'step'>[]): number =>
  steps.filter(({ step }) => step === 'REOPEN').length;

/** Each step with the correction that it belongs to; 0 before the first. Pass all steps, oldest first. */
export function numberSteps<S extends Pick<Step, 'step'>>(steps: readonly S[]): (S & { revision: number })[] {
  let revision = 0;
  return steps.map((step) => {
    if (step.step === 'REOPEN') revision += 1;
    return { ...step, revision };
  });
}

/** The corrections of a report, oldest first. Pass all steps, oldest first. */
export function revisionsOf<S extends Step>(steps: readonly S[]): Revision<S>[] {
  const numbered = numberSteps(steps);
  return numbered
    .filter(({ step }) => step === 'REOPEN')
    .map((opened) => ({
      number: opened.revision,
      opened,
      approved:
        numbered.find(({ step, revision }) => step === 'APPROVE' && revision === opened.revision) ?? null,
    }));
}

/** Whether the values of a report do not count because a correction is open: it was approved once and is not now. */
export const isBeingCorrected = ({
  reopened,
  workflow,
}: {
  reopened: boolean;
  workflow: Workflow;
}): boolean => reopened && workflow !== 'APPROVED';

/** A change of a cell, as far as its first approval goes. */
export interface CellChangeAt {
  id: string;
  from: CellContent;
}

/**
 * What a cell held when its report was first approved, when a correction has changed it since; null otherwise.
 * It is worked out backwards: what the first change after that approval replaced.
 * @param current what the cell holds now; null when nothing was ever entered
 * @param changes all changes of the cell, in any order
 * @param steps all steps of the report, oldest first
 */
export function firstApproved(
  current: CellContent | null,
  changes: readonly CellChangeAt[],
  steps: readonly Step[],
): CellContent | null {
  const approval = steps.find(({ step }) => step === 'APPROVE');
  if (!approval) return null;
  const first = changes
    .filter((change) => isAfter(change, approval))
    .toSorted(byNewest)
    .at(-1);
  return first && !sameContent(first.from, current ?? BLANK) ? first.from : null;
}
