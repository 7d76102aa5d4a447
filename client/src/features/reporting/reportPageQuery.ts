import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ReportPageQuery, ReportPageQueryVariables } from '../../generated/graphql';
import { ACTIVITY_FORM } from './activityFragment';
import { LINE } from './lineFragment';
import { REPORT_STATE } from './reportState';
import { STEPS } from './stepsFragment';

export const REPORT_PAGE: TypedDocumentNode<ReportPageQuery, ReportPageQueryVariables> = gql`
  query ReportPage($id: ID!) {
    viewer {
      id
      institution {
        id
      }
    }
    report(id: $id) {
      ...ReportState_report
      ...StepsTimeline_report
      reference
      quarter
      framework {
        id
        code
        title
      }
      institution {
        id
        code
        name
      }
      planVersion {
        id
        number
        adoptedAt
      }
      lines {
        ...ReportLineRows_line
      }
      activities {
        ...ActivityCard_activity
      }
    }
  }
  ${REPORT_STATE}
  ${STEPS}
  ${LINE}
  ${ACTIVITY_FORM}
`;

export type PageReport = NonNullable<ReportPageQuery['report']>;
