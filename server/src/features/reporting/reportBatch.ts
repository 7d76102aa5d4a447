import type { SignedIn } from '../../context';
import type { CompletenessCount } from '../../domain/completeness';
import { readCompleteness } from '../../reports/readCompleteness';
import type { ReportHead } from '../../reports/reportHead';
import { readActivityViews } from './activities.queries';
import type { ActivityView } from './activityView';
import { readEvidence, type EvidenceView } from './evidence/evidence.queries';
import { readEnterers } from './enterers.queries';
import {
  readActivityHistory,
  readLineHistory,
  readNoteHistory,
  type ActivityChangeView,
  type NoteChangeView,
  type ValueChangeView,
} from './history.queries';
import { readLineViews } from './lines.queries';
import type { LineView } from './lineView';
import { readNames, type Names } from './names.queries';
import { once } from './once';
import { readNamed } from '../../reports/readNamed';
import type { ReportView } from './reportView';
import { readLongPast, type PastReports } from '../../reports/readPast';
import { reviewBatch, type ReviewBatch } from './review/reviewBatch';
import { readSteps, type StepView } from './steps.queries';
import { readSubmitters } from './submitters.queries';

type ById<T> = Promise<ReadonlyMap<string, T>>;

/**
 * What belongs to reports that were read together. Each part is read once for all of them, when it is first asked
 * for: the number of statements of a page does not depend on the number of reports or lines.
 */
export interface ReportBatch {
  ctx: SignedIn;
  names: () => Promise<Names>;
  /** Of those who entered the cells. */
  enterers: () => Promise<Names>;
  completeness: () => ById<CompletenessCount>;
  /** By report. */
  lines: () => ById<LineView[]>;
  activities: () => ById<ActivityView[]>;
  /** Totals further back than the checks look, for the details of lines. */
  longPast: () => Promise<PastReports>;
  steps: () => ById<StepView[]>;
  review: ReviewBatch;
  /** Ids of all who ever submitted a report. */
  submitters: () => ById<string[]>;
  /** Reports whose last return named lines or activities. */
  named: () => Promise<ReadonlySet<string>>;
  /** By line. */
  lineHistory: () => ById<ValueChangeView[]>;
  /** By line. */
  noteHistory: () => ById<NoteChangeView[]>;
  /** By line or activity report. */
  evidence: () => ById<EvidenceView[]>;
  /** By activity report. */
  activityHistory: () => ById<ActivityChangeView[]>;
}

/** Narrows the content to one line or activity report, for the answer to a change. */
export interface ContentChoice {
  lineId?: string;
  activityReportId?: string;
}

/** Makes views of reports that the viewer may see. */
export function viewReports(
  ctx: SignedIn,
  heads: readonly ReportHead[],
  only: ContentChoice = {},
): ReportView[] {
  const { db } = ctx;
  const ids = heads.map(({ id }) => id);
  const batch: ReportBatch = {
    ctx,
    get review() {
      return review();
    },
    names: once(() => readNames(db)),
    enterers: once(async () =>
      only.lineId === undefined
        ? batch.names()
        : readEnterers(ctx, [...(await batch.lines()).values()].flat()),
    ),
    completeness: once(() => readCompleteness(db, ids)),
    lines: once(async () => readLineViews(db, await ctx.plan(), { reports, only })),
    activities: once(async () => readActivityViews(db, await ctx.plan(), { reports, only })),
    longPast: once(async () => readLongPast(db, heads, await indicatorsIn(batch.lines()))),
    steps: once(async () => readSteps(db, ids, await batch.names())),
    submitters: once(() => readSubmitters(db, ids)),
    named: once(() => readNamed(db, heads)),
    lineHistory: once(async () => readLineHistory(db, await idsIn(batch.lines()), await batch.names())),
    noteHistory: once(async () => readNoteHistory(db, await idsIn(batch.lines()), await batch.names())),
    evidence: once(async () => readEvidence(db, ids, await batch.names())),
    activityHistory: once(async () =>
      readActivityHistory(db, await idsIn(batch.activities()), await batch.names()),
    ),
  };
  const review = once(() => reviewBatch(batch, () => reports));
  const reports = heads.map((head) => ({ ...head, batch }));
  return reports;
}

const indicatorsIn = async (parts: ById<LineView[]>): Promise<string[]> => [
  ...new Set([...(await parts).values()].flatMap((lines) => lines.map(({ indicator }) => indicator.id))),
];

const idsIn = async (parts: ById<{ id: string }[]>): Promise<string[]> =>
  [...(await parts).values()].flatMap((list) => list.map(({ id }) => id));
