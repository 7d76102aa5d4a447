import { gql, type TypedDocumentNode } from '@apollo/client';
import type { CheckPageQuery, CheckPageQueryVariables } from '../../generated/graphql';
import { ACTIVITY_STATE } from './activityState';
import { LINE_STATE } from './lineState';
import { REPORT_STATE } from './reportState';

export const CHECK_PAGE: TypedDocumentNode<CheckPageQuery, CheckPageQueryVariables> = gql`
  query CheckPage($id: ID!) {
    report(id: $id) {
      ...ReportState_report
      reference
      quarter
      framework {
        id
        title
      }
      institution {
        id
        code
        name
      }
      lines {
        ...LineState_line
        cells {
          id
          key
          title
          breakdownId
        }
        largeChanges {
          before {
            quarter
            amount
            numerator
            denominator
            computed
          }
          percent
        }
        indicator {
          id
          code
          name
          measure
          decimals
          partDecimals
          breakdowns {
            id
            dimensions {
              id
              title
            }
          }
        }
      }
      activities {
        ...ActivityState_activity
        activity {
          id
          code
          title
        }
      }
    }
  }
  ${REPORT_STATE}
  ${LINE_STATE}
  ${ACTIVITY_STATE}
`;

export type CheckedReport = NonNullable<CheckPageQuery['report']>;
