import type { CommentThread } from '../../../entities/commentThread';
import type { ReportView } from '../reportView';

/** A conversation as it is handed to the resolvers. */
export interface ThreadView extends Pick<
  CommentThread,
  'id' | 'lineId' | 'cell' | 'resolvedAt' | 'resolvedById'
> {
  report: ReportView;
}
