import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ReportStateQuery, ReportStateQueryVariables } from '../../generated/graphql';

/** What of the report as a whole follows from its lines and the clock. */
export const REPORT_STATE = gql`
  fragment ReportState_report on Report {
    id
    workflow
    version
    timeliness {
      state
      daysLate
      dueAt
    }
    completeness {
      reasoned
      missing
      done {
        part
        whole
        percent
      }
    }
    viewerActions {
      action
      allowed
      reason
    }
  }
`;

export const REPORT_STATE_QUERY: TypedDocumentNode<ReportStateQuery, ReportStateQueryVariables> = gql`
  query ReportState($id: ID!) {
    report(id: $id) {
      ...ReportState_report
    }
  }
  ${REPORT_STATE}
`;
