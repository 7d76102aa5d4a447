import { gql } from '@apollo/client';
import { ACTIVITY_STATE } from './activityState';

/** One activity whose status is reported. */
export const ACTIVITY_FORM = gql`
  fragment ActivityCard_activity on ActivityReport {
    ...ActivityState_activity
    previousPercent
    returnComment
    activity {
      id
      code
      title
      startQuarter
      endQuarter
      plannedBudgetEur
    }
  }
  ${ACTIVITY_STATE}
`;
