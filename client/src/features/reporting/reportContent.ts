import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ReportContentQuery, ReportContentQueryVariables } from '../../generated/graphql';
import { ACTIVITY_STATE } from './activityState';
import { LINE_STATE } from './lineState';

/** Everything that somebody else may have changed in the content meanwhile. */
export const REPORT_CONTENT: TypedDocumentNode<ReportContentQuery, ReportContentQueryVariables> = gql`
  query ReportContent($id: ID!) {
    report(id: $id) {
      id
      lines {
        ...LineState_line
      }
      activities {
        ...ActivityState_activity
      }
    }
  }
  ${LINE_STATE}
  ${ACTIVITY_STATE}
`;
