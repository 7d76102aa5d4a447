import { gql } from '@apollo/client';

/** What was done with the report, by whom and when. */
export const STEPS = gql`
  fragment StepsTimeline_report on Report {
    id
    steps {
      id
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
