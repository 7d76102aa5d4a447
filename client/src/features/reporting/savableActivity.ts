import { gql, type ApolloClient, type TypedDocumentNode } from '@apollo/client';
import type {
  RecordActivityStatusMutation,
  RecordActivityStatusMutationVariables,
  SetAsideActivityMutation,
  SetAsideActivityMutationVariables,
  StoredActivity_activityFragment,
} from '../../generated/graphql';
import { readActivity, sameActivity, type ActivityContent } from './activityContent';
import { ACTIVITY_STATE } from './activityState';
import type { Change, Savable } from './drafts';
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

const SET_ASIDE_ACTIVITY: TypedDocumentNode<SetAsideActivityMutation, SetAsideActivityMutationVariables> =
  gql`
    mutation SetAsideActivity($input: RecordActivityStatusInput!) {
      setAsideActivity(input: $input) {
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

/** The status of an activity as this page knows it to be stored. */
export const storedActivity = ({ cache }: ApolloClient, activityReportId: string) =>
  cache.readFragment({
    id: `ActivityReport:${activityReportId}`,
    fragment: STORED_ACTIVITY,
    fragmentName: 'StoredActivity_activity',
  });

/** The status of one activity, saved as a whole. */
export function savableActivity(sending: Sending, activityReportId: string): Savable {
  const { client } = sending;
  const stored = () => storedActivity(client, activityReportId);
  const inputOf = ({ content, version, key }: Change) => ({
    input: { activityReportId, ...(content as ActivityContent), version, key },
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
    send: async (change) => {
      const variables = inputOf(change);
      const { error } = await client.mutate({
        mutation: RECORD_ACTIVITY_STATUS,
        variables,
        context: inTime(),
      });
      return outcomeOf(error);
    },
    setAside: async (change) => {
      const variables = inputOf(change);
      const { error } = await client.mutate({ mutation: SET_ASIDE_ACTIVITY, variables, context: inTime() });
      return outcomeOf(error);
    },
  };
}
