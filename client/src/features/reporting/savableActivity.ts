import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  RecordActivityStatusMutation,
  RecordActivityStatusMutationVariables,
  StoredActivity_activityFragment,
} from '../../generated/graphql';
import { readActivity, sameActivity } from './activityContent';
import { ACTIVITY_STATE } from './activityState';
import type { Savable } from './drafts';
import { outcomeOf } from './outcomeOf';
import { reloadContent, type Sending } from './sending';

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
    reload: () => reloadContent(sending),
    send: async (typed, version) => {
      const content = readActivity(typed);
      if ('kind' in content) return content;
      const before = stored();
      if (version === undefined && before && sameActivity(content, before)) return { kind: 'saved' };
      const input = { activityReportId, ...content, version: version ?? before?.version ?? 0 };
      const { error } = await client.mutate({ mutation: RECORD_ACTIVITY_STATUS, variables: { input } });
      return outcomeOf(error);
    },
  };
}
