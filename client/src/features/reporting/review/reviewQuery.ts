import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReportReviewQuery, ReportReviewQueryVariables } from '../../../generated/graphql';

/** What a review looks at beside the form: conversations, and what was changed since the last return. */
export const REVIEW_STATE = gql`
  fragment ReviewState_report on Report {
    id
    openThreads
    flags {
      warnings
      missing
      changedSinceReturn
      openThreads
      clean
    }
    threads {
      id
      lineId
      cell
      cellTitle
      resolvedAt
      resolvedBy
      newSinceReturn
      comments {
        id
        at
        by
        role
        text
      }
    }
    lines {
      id
      openThreads
      changedSinceReturn {
        cells {
          key
          title
          from {
            amount
            numerator
            denominator
            reason
          }
          to {
            amount
            numerator
            denominator
            reason
          }
        }
        note {
          fromExplanation
          toExplanation
          fromNoBreakdown
          toNoBreakdown
        }
      }
    }
    activities {
      id
      changedSinceReturn
      atReturn {
        percent
        postponed
        narrative
        obstacles
        spentEur
      }
    }
  }
`;

const REPORT_REVIEW: TypedDocumentNode<ReportReviewQuery, ReportReviewQueryVariables> = gql`
  query ReportReview($id: ID!) {
    report(id: $id) {
      ...ReviewState_report
    }
  }
  ${REVIEW_STATE}
`;

export type Review = NonNullable<ReportReviewQuery['report']>;
export type Thread = Review['threads'][number];

/** The review of a report; null until it is here. Asked for behind the page, which is of use without it. */
export const useReview = (reportId: string): Review | null => useReviewing(reportId).review;

/** The same, and whether it could not be had. */
export function useReviewing(reportId: string): { review: Review | null; failed: boolean } {
  const query = useQuery(REPORT_REVIEW, {
    variables: { id: reportId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return { review: query.data?.report ?? null, failed: query.error !== undefined };
}
