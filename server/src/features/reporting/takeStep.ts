import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';
import type { SignedIn } from '../../context';
import { STEPS, type WorkflowStep } from '../../domain/workflow';
import { Report } from '../../entities/report';
import { ReportStep } from '../../entities/reportStep';
import { DomainError } from '../../errors';
import { newId } from '../../ids';
import type { ToMend } from '../../mail/draftMails';
import { mailOfStep } from '../../mail/mailOfStep';
import type { ReportHead } from '../../reports/reportHead';
import { guardedUpdate } from '../../transaction';

/** A step, and what it leaves behind besides the new state. */
export interface StepTaken {
  step: WorkflowStep;
  comment: string | null;
  /** Of a return: what it names. */
  toMend?: ToMend;
  set?: Omit<QueryDeepPartialEntity<Report>, 'id' | 'version' | 'workflow'>;
}

/**
 * Moves a report to its next state, remembers who did it, when and why, and lets the institution know.
 * Returns the id of the step.
 */
export async function takeStep(
  tx: SignedIn,
  report: ReportHead,
  { step, comment, toMend, set = {} }: StepTaken,
): Promise<string> {
  const toState = STEPS[step].to;
  if (!(await guardedUpdate(tx.db, Report, report, { ...set, workflow: toState }))) throw staleReport(report);
  const id = newId();
  await tx.db.insert(ReportStep, {
    id,
    reportId: report.id,
    step: step.toUpperCase() as Uppercase<WorkflowStep>,
    fromState: report.workflow,
    toState,
    at: tx.now(),
    byId: tx.viewer.id,
    comment,
  });
  await mailOfStep(tx, report, { step, stepId: id, comment, toMend });
  return id;
}

/** Throws CONFLICT when the report is no longer what the viewer was shown. */
export function assertFresh(report: ReportHead, version: number): void {
  if (report.version !== version) throw staleReport(report);
}

const staleReport = ({ version, workflow }: ReportHead): DomainError =>
  new DomainError('CONFLICT', 'Error_CONFLICT', { field: 'version', details: { version, workflow } });
