import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ApproveReportsMutation,
  ApproveReportsMutationVariables,
  ReviewQueueQuery,
  ReviewQueueQueryVariables,
} from '../../../generated/graphql';

/** What is worth a look in the reports that wait for review. */
export const REVIEW_QUEUE: TypedDocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables> = gql`
  query ReviewQueue($filter: ReportFilter) {
    reports(filter: $filter) {
      id
      reference
      version
      workflow
      flags {
        warnings
        missing
        changedSinceReturn
        openThreads
        clean
      }
    }
  }
`;

export const APPROVE_REPORTS: TypedDocumentNode<ApproveReportsMutation, ApproveReportsMutationVariables> =
  gql`
    mutation ApproveReports($input: ApproveReportsInput!) {
      approveReports(input: $input) {
        reportId
        approved
        code
        reason
        report {
          id
          reference
          version
          workflow
        }
      }
    }
  `;

export type QueuedReport = ReviewQueueQuery['reports'][number];
