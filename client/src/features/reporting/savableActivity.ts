import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  RecordActivityStatusMutation,
  RecordActivityStatusMutationVariables,
  StoredActivity_activityFragment,
} from '../../generated/graphql';
import { readActivity, sameActivity, type ActivityContent } from './activityContent';
import { ACTIVITY_STATE } from './activityState';
import type { Savable } from './drafts';
import { outcomeOf } from './outcomeOf';
import { inTime, reloadContent, type Sending } from './sending';

const RECORD_ACTIVITY_STATUS: TypedDocumentNode<
  RecordActivityStatusMutation,
  RecordActivityStatusMutationVariables
> = gql`
  mutation RecordActivityStatus($input: RecordActivityStatusInput!) {
    recordActivityStatus(input: $input) {
      ...ActivityState_activity
    }
  }
  ${ACTIVITY_STATE}
`;

const STORED_ACTIVITY: TypedDocumentNode<StoredActivity_activityFragment> = gql`
  fragment StoredActivity_activity on ActivityReport {
    id
    percent
    postponed
    narrative
    obstacles
    spentEur
    version
  }
`;

/** The status of one activity, saved as a whole. */
export function savableActivity(sending: Sending, activityReportId: string): Savable {
  const { client } = sending;
  const stored = () =>
    client.cache.readFragment({
      id: `ActivityReport:${activityReportId}`,
      fragment: STORED_ACTIVITY,
      fragmentName: 'StoredActivity_activity',
    });
  return {
    id: `activity-${activityReportId}`,
    queue: activityReportId,
    place: { kind: 'activity', activityReportId },
    reload: () => reloadContent(sending),
    read: (typed) => {
      const content = readActivity(typed);
      return 'kind' in content ? content : { content };
    },
    version: () => stored()?.version ?? 0,
    isStored: (content) => {
      const before = stored();
      return before !== null && sameActivity(content as ActivityContent, before);
    },
    send: async ({ content, version, key }) => {
      const input = { activityReportId, ...(content as ActivityContent), version, key };
      const { error } = await client.mutate({
        mutation: RECORD_ACTIVITY_STATUS,
        variables: { input },
        context: inTime(),
      });
      return outcomeOf(error);
    },
  };
}
