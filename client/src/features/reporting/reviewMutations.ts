import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ApproveReportMutation,
  ApproveReportMutationVariables,
  ReopenReportMutation,
  ReopenReportMutationVariables,
  ReturnReportMutation,
  ReturnReportMutationVariables,
} from '../../generated/graphql';
import { ACTIVITY_FORM } from './activityFragment';
import { LINE_STATE } from './lineState';
import { REPORT_STATE } from './reportState';
import { STEPS } from './stepsFragment';

/** All that a step changes: state, history, and what may be done with each line now. */
const REVIEWED = gql`
  fragment ReviewedReport_report on Report {
    ...ReportState_report
    ...StepsTimeline_report
    lines {
      ...LineState_line
      returnComment
      returnedCells
    }
    activities {
      ...ActivityCard_activity
    }
  }
  ${REPORT_STATE}
  ${STEPS}
  ${LINE_STATE}
  ${ACTIVITY_FORM}
`;

export const APPROVE_REPORT: TypedDocumentNode<ApproveReportMutation, ApproveReportMutationVariables> = gql`
  mutation ApproveReport($input: ReportStepInput!) {
    approveReport(input: $input) {
      ...ReviewedReport_report
    }
  }
  ${REVIEWED}
`;

export const RETURN_REPORT: TypedDocumentNode<ReturnReportMutation, ReturnReportMutationVariables> = gql`
  mutation ReturnReport($input: ReturnReportInput!) {
    returnReport(input: $input) {
      ...ReviewedReport_report
    }
  }
  ${REVIEWED}
`;

export const REOPEN_REPORT: TypedDocumentNode<ReopenReportMutation, ReopenReportMutationVariables> = gql`
  mutation ReopenReport($input: ReturnReportInput!) {
    reopenReport(input: $input) {
      ...ReviewedReport_report
    }
  }
  ${REVIEWED}
`;
