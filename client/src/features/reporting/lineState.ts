import { gql } from '@apollo/client';

/** What of a line changes while it is filled in; every save brings it back. */
export const LINE_STATE = gql`
  fragment LineState_line on ReportLine {
    id
    noBreakdown
    explanation
    version
    cells {
      id
      amount
      numerator
      denominator
      computed
      reason
      version
      enteredBy
      enteredAt
      firstApproved {
        amount
        numerator
        denominator
        reason
      }
      lockedReason
      returnComment
    }
    checks {
      rule
      severity
      cell
      breakdownId
      sum {
        part
        sum
        total
      }
      message
      explained
    }
    viewerActions {
      action
      allowed
      reason
    }
  }
`;
