import { gql, type TypedDocumentNode } from '@apollo/client';
import type { PrintCopyQuery, PrintCopyQueryVariables } from '../../generated/graphql';
import { STEPS } from './stepsFragment';

/** Everything that a report says, for its copy on paper. */
export const PRINT_COPY: TypedDocumentNode<PrintCopyQuery, PrintCopyQueryVariables> = gql`
  query PrintCopy($id: ID!) {
    report(id: $id) {
      ...StepsTimeline_report
      reference
      quarter
      workflow
      timeliness {
        state
        daysLate
        dueAt
      }
      completeness {
        reasoned
        done {
          part
          whole
        }
      }
      framework {
        id
        title
      }
      institution {
        id
        name
      }
      planVersion {
        id
        number
        adoptedAt
      }
      lines {
        id
        noBreakdown
        explanation
        cells {
          id
          key
          title
          breakdownId
          amount
          numerator
          denominator
          computed
          reason
          enteredAt
        }
        indicator {
          id
          code
          name
          unit
          measure
          decimals
          partDecimals
          numeratorText
          denominatorText
          breakdowns {
            id
            dimensions {
              id
              title
            }
          }
          objective {
            id
            code
            title
          }
        }
      }
      activities {
        id
        percent
        state
        postponed
        narrative
        obstacles
        spentEur
        activity {
          id
          code
          title
        }
      }
    }
  }
  ${STEPS}
`;

export type PrintedReport = NonNullable<PrintCopyQuery['report']>;
export type PrintedLine = PrintedReport['lines'][number];
