import type { ReportHead } from '../../reports/reportHead';
import type { ReportBatch } from './reportBatch';

/** A report as it is handed to the resolvers; its parts are read when the query asks for them. */
export interface ReportView extends ReportHead {
  batch: ReportBatch;
}
