import { gql, type TypedDocumentNode } from '@apollo/client';
import type { ChangeUserMutation, ChangeUserMutationVariables } from '../../generated/graphql';
import { USER_ROW } from './UsersTable';

export const CHANGE_USER: TypedDocumentNode<ChangeUserMutation, ChangeUserMutationVariables> = gql`
  mutation ChangeUser($input: ChangeUserInput!) {
    changeUser(input: $input) {
      ...UsersTable_user
    }
  }
  ${USER_ROW}
`;
