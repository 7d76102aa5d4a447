import { say } from '../../../../schema/language/say';
import { isBreakdownOpen } from '../../domain/returned';
import {
  activityActions,
  lineActions,
  quarterActions,
  reportActions,
  type AllowedAction,
} from '../../domain/viewerActions';
import type { Language } from '../../../../schema/language/languages';
import type { AllowedAction as AllowedActionInWords } from '../../generated/schema';
import type { ActivityView } from './activityView';
import { contentFacts } from './contentFacts';
import type { LineView } from './lineView';
import { quarterFacts } from './quarterFacts';
import type { QuarterView } from './quarterView';
import { reportFacts } from '../../reports/reportFacts';
import type { ReportView } from './reportView';

/** What the viewer may do with a report now. */
export async function actionsOnReport(report: ReportView): Promise<AllowedActionInWords[]> {
  const { ctx, submitters } = report.batch;
  const submittedBy = (await submitters()).get(report.id) ?? [];
  const facts = reportFacts(ctx, report, { ...(await contentFacts(report)), submittedBy });
  return inWords(reportActions(facts), ctx.language);
}

/** What the viewer may do with a line now. */
export async function actionsOnLine({
  report,
  named,
  namedCells,
}: LineView): Promise<AllowedActionInWords[]> {
  const facts = { ...(await itemFacts(report, named)), breakdownOpen: isBreakdownOpen(namedCells) };
  return inWords(lineActions(facts), report.batch.ctx.language);
}

/** What the viewer may do with an activity report now. */
export const actionsOnActivity = async ({ report, named }: ActivityView): Promise<AllowedActionInWords[]> =>
  inWords(activityActions(await itemFacts(report, named)), report.batch.ctx.language);

/** What the viewer may do with a quarter now. */
export const actionsOnQuarter = ({ ctx, quarter, state }: QuarterView): AllowedActionInWords[] =>
  inWords(quarterActions(quarterFacts(ctx, quarter, state)), ctx.language);

const itemFacts = async (report: ReportView, itemNamed: boolean) =>
  reportFacts(report.batch.ctx, report, { itemNamed, anyNamed: (await report.batch.named()).has(report.id) });

const inWords = (actions: readonly AllowedAction[], language: Language): AllowedActionInWords[] =>
  actions.map(({ action, allowed, refusal, params }) => ({
    action,
    allowed,
    code: refusal,
    reason: refusal === null ? null : say(language, `Refusal_${refusal}`, params),
  }));
