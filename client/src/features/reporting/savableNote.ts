import { gql, type ApolloClient, type TypedDocumentNode } from '@apollo/client';
import type {
  ExplainLineMutation,
  ExplainLineMutationVariables,
  SetAsideNoteMutation,
  SetAsideNoteMutationVariables,
  StoredNote_lineFragment,
} from '../../generated/graphql';
import type { Change, Savable, Typed } from './drafts';
import { LINE_STATE } from './lineState';
import { noteIdOf } from './noteId';
import { outcomeOf } from './outcomeOf';
import { inTime, reloadContent, type Sending } from './sending';

const EXPLAIN_LINE: TypedDocumentNode<ExplainLineMutation, ExplainLineMutationVariables> = gql`
  mutation ExplainLine($input: ExplainLineInput!) {
    explainLine(input: $input) {
      ...LineState_line
    }
  }
  ${LINE_STATE}
`;

const SET_ASIDE_NOTE: TypedDocumentNode<SetAsideNoteMutation, SetAsideNoteMutationVariables> = gql`
  mutation SetAsideNote($input: ExplainLineInput!) {
    setAsideNote(input: $input) {
      ...LineState_line
    }
  }
  ${LINE_STATE}
`;

const STORED_NOTE: TypedDocumentNode<StoredNote_lineFragment> = gql`
  fragment StoredNote_line on ReportLine {
    id
    explanation
    noBreakdown
    version
  }
`;

interface Note {
  explanation?: string | null;
  noBreakdown: boolean;
}

/** The note of a line as its fields show it. */
export const typedNote = ({ explanation, noBreakdown }: Note): Typed => ({
  explanation: explanation ?? '',
  noBreakdown: noBreakdown ? 'yes' : '',
});

interface NoteContent {
  explanation: string | null;
  noBreakdown: boolean;
}

const noteOf = (typed: Typed): NoteContent => ({
  explanation: typed.explanation?.trim() || null,
  noBreakdown: typed.noBreakdown === 'yes',
});

/** The note of a line as this page knows it to be stored. */
export const storedNote = ({ cache }: ApolloClient, lineId: string) =>
  cache.readFragment({
    id: `ReportLine:${lineId}`,
    fragment: STORED_NOTE,
    fragmentName: 'StoredNote_line',
  });

/** Why the warnings of a line are right, and that it has no breakdown. */
export function savableNote(sending: Sending, lineId: string): Savable {
  const { client } = sending;
  const stored = () => storedNote(client, lineId);
  const inputOf = ({ content, version, key }: Change) => ({
    input: { lineId, ...(content as NoteContent), version, key },
  });
  return {
    id: noteIdOf(lineId),
    queue: lineId,
    place: { kind: 'note', lineId },
    reload: () => reloadContent(sending),
    read: (typed) => ({ content: noteOf(typed) }),
    version: () => stored()?.version ?? 0,
    isStored: (content) => {
      const { explanation, noBreakdown } = content as NoteContent;
      const before = stored();
      return explanation === (before?.explanation ?? null) && noBreakdown === before?.noBreakdown;
    },
    send: async (change) => {
      const variables = inputOf(change);
      const { error } = await client.mutate({ mutation: EXPLAIN_LINE, variables, context: inTime() });
      return outcomeOf(error);
    },
    setAside: async (change) => {
      const variables = inputOf(change);
      const { error } = await client.mutate({ mutation: SET_ASIDE_NOTE, variables, context: inTime() });
      return outcomeOf(error);
    },
  };
}
