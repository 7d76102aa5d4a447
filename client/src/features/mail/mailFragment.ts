import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  MailRow_mailFragment,
  SendMailAgainMutation,
  SendMailAgainMutationVariables,
} from '../../generated/graphql';

export const MAIL_ROW: TypedDocumentNode<MailRow_mailFragment> = gql`
  fragment MailRow_mail on MailMessage {
    id
    state
    recipient
    address
    language
    institution {
      id
      name
    }
    reportId
    subject
    text
    attempts
    nextAttemptAt
    fault
    createdAt
    sentAt
    maySendAgain
    version
  }
`;

export const SEND_MAIL_AGAIN: TypedDocumentNode<SendMailAgainMutation, SendMailAgainMutationVariables> = gql`
  mutation SendMailAgain($input: SendMailAgainInput!) {
    sendMailAgain(input: $input) {
      ...MailRow_mail
    }
  }
  ${MAIL_ROW}
`;
