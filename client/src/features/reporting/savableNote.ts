import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  ExplainLineMutation,
  ExplainLineMutationVariables,
  StoredNote_lineFragment,
} from '../../generated/graphql';
import type { Savable, Typed } from './drafts';
import { LINE_STATE } from './lineState';
import { noteIdOf } from './noteId';
import { outcomeOf } from './outcomeOf';
import { reloadContent, type Sending } from './sending';

const EXPLAIN_LINE: TypedDocumentNode<ExplainLineMutation, ExplainLineMutationVariables> = gql`
  mutation ExplainLine($input: ExplainLineInput!) {
    explainLine(input: $input) {
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

const noteOf = (typed: Typed) => ({
  explanation: typed.explanation?.trim() || null,
  noBreakdown: typed.noBreakdown === 'yes',
});

/** Why the warnings of a line are right, and that it has no breakdown. */
export function savableNote(sending: Sending, lineId: string): Savable {
  const { client } = sending;
  const stored = () =>
    client.cache.readFragment({
      id: `ReportLine:${lineId}`,
      fragment: STORED_NOTE,
      fragmentName: 'StoredNote_line',
    });
  return {
    id: noteIdOf(lineId),
    queue: lineId,
    reload: () => reloadContent(sending),
    send: async (typed, version) => {
      const note = noteOf(typed);
      const before = stored();
      const same =
        note.explanation === (before?.explanation ?? null) && note.noBreakdown === before?.noBreakdown;
      if (version === undefined && same) return { kind: 'saved' };
      const input = { lineId, ...note, version: version ?? before?.version ?? 0 };
      const { error } = await client.mutate({ mutation: EXPLAIN_LINE, variables: { input } });
      return outcomeOf(error);
    },
  };
}
