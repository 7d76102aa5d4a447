import { gql, type TypedDocumentNode } from '@apollo/client';
import type { AppFrameQuery, AppFrameQueryVariables } from '../generated/graphql';

/** Who is here and what the program says about itself; asked once, before any page. */
export const APP_FRAME: TypedDocumentNode<AppFrameQuery, AppFrameQueryVariables> = gql`
  query AppFrame {
    application {
      version
      demonstration
      today
      demonstrationAccounts {
        email
      }
    }
    viewer {
      id
      name
      email
      role
      language
      institution {
        id
        name
      }
    }
  }
`;

export type SignedInPerson = NonNullable<AppFrameQuery['viewer']>;
