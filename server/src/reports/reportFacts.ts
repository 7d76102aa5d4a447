import type { SignedIn } from '../context';
import { isExtended } from '../domain/deadline';
import type { ReportFacts } from '../domain/viewerActions';
import type { ReportHead } from './reportHead';

/** What is known besides; what is left out does not matter for the action that is asked about. */
export type ContentFacts = Partial<
  Pick<
    ReportFacts,
    'errors' | 'unexplainedWarnings' | 'itemNamed' | 'anyNamed' | 'cellOpen' | 'breakdownOpen' | 'submittedBy'
  >
>;

/** The facts by which the rules say what the viewer may do with a report now. */
export const reportFacts = (
  { viewer, now }: Pick<SignedIn, 'viewer' | 'now'>,
  report: ReportHead,
  content: ContentFacts = {},
): ReportFacts => ({
  viewer,
  institutionId: report.institutionId,
  workflow: report.workflow,
  quarterState: report.quarterState,
  extensionOpen: isExtended(report.extensions, now()),
  reopened: report.reopened,
  submittedBy: report.submittedById === null ? [] : [report.submittedById],
  errors: 0,
  unexplainedWarnings: 0,
  itemNamed: false,
  anyNamed: false,
  cellOpen: true,
  breakdownOpen: true,
  ...content,
});
