import type { GrantedDeadline } from '../domain/deadline';
import type { Quarter } from '../domain/quarter';
import type { Workflow } from '../domain/terms';

/** A report without its content: where it stands, and the deadline that counts for it. */
export interface ReportHead {
  id: string;
  reportingQuarterId: string;
  quarter: Quarter;
  quarterState: 'OPEN' | 'CLOSED';
  institutionId: string;
  frameworkId: string;
  planVersionId: string;
  workflow: Workflow;
  /** True once it was taken back after approval: then it can be corrected in a closed quarter too. */
  reopened: boolean;
  firstSubmittedAt: Date | null;
  submittedById: string | null;
  approvedAt: Date | null;
  version: number;
  /** By which timeliness is judged; extensions of the institution included. */
  dueAt: Date;
  extensions: readonly GrantedDeadline[];
}
