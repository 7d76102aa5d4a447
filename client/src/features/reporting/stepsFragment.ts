import { gql } from '@apollo/client';

/** What was done with the report, by whom and when. */
export const STEPS = gql`
  fragment StepsTimeline_report on Report {
    id
    revision
    revisions {
      number
      approvedAt
    }
    steps {
      id
      revision
      step
      at
      by
      comment
      named {
        itemId
        comment
      }
    }
  }
`;
