import { gql, type TypedDocumentNode } from '@apollo/client';
import type { FormReading, FormWrite } from '../../../../schema/exchange/formReading';
import type { EnterFormMutation, EnterFormMutationVariables } from '../../generated/graphql';

export const ENTER_FORM: TypedDocumentNode<EnterFormMutation, EnterFormMutationVariables> = gql`
  mutation EnterForm($input: EnterFormInput!) {
    enterForm(input: $input) {
      id
      version
      workflow
    }
  }
`;

/** All changes of a form, and those of its conflicts in which the person chose the form. */
export const writesOf = ({ changes, conflicts }: FormReading, chosen: ReadonlySet<string>): FormWrite[] => [
  ...changes.map(({ write }) => write),
  ...conflicts.filter(({ address }) => chosen.has(address)).map(({ write }) => write),
];

/** What `enterForm` is given. */
export const inputOf = (
  reportId: string,
  writes: readonly FormWrite[],
): EnterFormMutationVariables['input'] => ({
  reportId,
  entries: writes.flatMap((write) => ('entry' in write ? [write.entry] : [])),
  explanations: writes.flatMap((write) => ('explanation' in write ? [write.explanation] : [])),
});
