import { In } from 'typeorm';
import type { SignedIn } from '../../context';
import { ActivityChange } from '../../entities/activityChange';
import { ActivityReport } from '../../entities/activityReport';
import { DomainError, notFound } from '../../errors';
import type { RecordActivityStatusInput } from '../../generated/schema';
import { guardedUpdates } from '../../guardedUpdates';
import { newId } from '../../ids';
import { insertRows } from '../../insertRows';
import { sameStatus, statusOf, type ActivityStatus } from '../../reports/activityStatus';
import type { ReportHead } from '../../reports/reportHead';
import { notYetApplied, rememberApplied, type SentChange } from './applyOnce';
import { assertItemOpen } from './assertItemOpen';
import { checkActivityInput } from './checkActivityInput';
import { startReport } from './startReport';

/** A status and what stands before its fields in the input, for messages: empty, or `activities.3.`. */
export interface PlacedStatus {
  input: RecordActivityStatusInput;
  path: string;
}

/** What is to be said of an activity. */
interface StatusChange extends PlacedStatus {
  row: ActivityReport;
  status: ActivityStatus;
}

/**
 * Records how far activities of a report have come, which the transaction holds: all of them or none, in a number of
 * statements that does not grow with them. One whose key says that it was applied is passed over; an activity that
 * stands so already is left as it is, whatever version was shown. Returns the report as it is then.
 */
export async function recordStatuses(
  tx: SignedIn,
  report: ReportHead,
  statuses: readonly PlacedStatus[],
): Promise<ReportHead> {
  const sent = await notYetApplied(tx, statuses.map(asSent));
  if (sent.length === 0) return report;
  const matched = await matchRows(tx, report, sent);
  await assertItemOpen(tx, report, ...matched.map(({ row: { named } }) => ({ named })));
  const changes = matched
    .map((placed) => ({ ...placed, status: checkActivityInput(placed.input, placed.path) }))
    .filter(({ row, status }) => !sameStatus(row, status));
  const stale = changes.find(({ row, input }) => row.version !== input.version);
  if (stale) throw staleActivity(stale);
  if (changes.length > 0) await saveStatuses(tx, changes);
  await rememberApplied(tx, sent);
  return changes.length === 0 ? report : startReport(tx, report);
}

const asSent = (placed: PlacedStatus): PlacedStatus & SentChange => ({
  ...placed,
  kind: 'recordActivityStatus',
  field: `${placed.path}key`,
});

async function matchRows(
  { db }: SignedIn,
  { id: reportId }: ReportHead,
  statuses: readonly PlacedStatus[],
): Promise<Omit<StatusChange, 'status'>[]> {
  const ids = statuses.map(({ input }) => input.activityReportId);
  const found = await db.find(ActivityReport, { where: { reportId, id: In(ids) } });
  const rows = new Map(found.map((row) => [row.id, row]));
  return statuses.map(({ input, path }, place) => {
    const field = `${path}activityReportId`;
    const row = rows.get(input.activityReportId);
    if (!row) throw notFound(field);
    if (ids.indexOf(row.id) < place) throw new DomainError('INVALID_INPUT', 'Error_ENTRY_TWICE', { field });
    return { input, path, row };
  });
}

async function saveStatuses(tx: SignedIn, changes: readonly StatusChange[]): Promise<void> {
  const [first] = changes;
  const updates = changes.map(({ row, status }) => ({ row, set: status }));
  if (!(await guardedUpdates(tx.db, ActivityReport, updates)) && first) throw staleActivity(first);
  const [at, byId] = [tx.now(), tx.viewer.id];
  await insertRows(
    tx.db,
    ActivityChange,
    changes.map(({ row, status }) => ({ id: newId(), activityReportId: row.id, at, byId, to: status })),
  );
}

const staleActivity = ({ row, status, path }: StatusChange): DomainError =>
  new DomainError('CONFLICT', 'Error_CONFLICT', {
    field: `${path}version`,
    details: { activityReportId: row.id, yours: status, theirs: statusOf(row), version: row.version },
  });
