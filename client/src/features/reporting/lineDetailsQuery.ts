import { gql, type TypedDocumentNode } from '@apollo/client';
import type { LineDetailsQuery, LineDetailsQueryVariables } from '../../generated/graphql';
import { NOTE_CHANGE } from './NoteHistory';

/** What is asked for when the details of a line are unfolded, of this line alone. */
export const LINE_DETAILS: TypedDocumentNode<LineDetailsQuery, LineDetailsQueryVariables> = gql`
  query LineDetails($id: ID!) {
    reportLine(id: $id) {
      id
      past {
        quarter
        amount
        numerator
        denominator
        computed
        reason
      }
      indicator {
        id
        definition
        dataSource
        provenance
      }
      history {
        id
        cellTitle
        at
        by
        why
        setAside
        from {
          amount
          numerator
          denominator
          reason
        }
        to {
          amount
          numerator
          denominator
          reason
        }
      }
      noteHistory {
        ...NoteHistory_change
      }
    }
  }
  ${NOTE_CHANGE}
`;

export type DetailedLine = NonNullable<LineDetailsQuery['reportLine']>;
