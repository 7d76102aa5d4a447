import { gql } from '@apollo/client';

export const QUARTER = gql`
  fragment QuarterCard_quarter on ReportingQuarter {
    id
    quarter
    state
    dueAt
    dueOn
    openedAt
    closedAt
    submittedShare {
      part
      whole
      percent
    }
    approvedShare {
      part
      whole
      percent
    }
    extensions {
      id
      institution {
        id
        name
      }
      dueAt
      reason
      grantedBy
      grantedAt
    }
    deadlines {
      institution {
        id
        name
      }
      dueOn
      expectedReports
      submittedReports
      timeliness {
        state
        daysLate
        dueAt
      }
    }
    viewerActions {
      action
      allowed
      code
      reason
    }
  }
`;
