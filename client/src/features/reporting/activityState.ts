import { gql } from '@apollo/client';

/** What of an activity changes while its status is reported; every save brings it back. */
export const ACTIVITY_STATE = gql`
  fragment ActivityState_activity on ActivityReport {
    id
    percent
    state
    postponed
    narrative
    obstacles
    spentEur
    version
    checks {
      rule
      severity
      cell
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
