import { gql, type TypedDocumentNode } from '@apollo/client';
import type {
  FormActivity,
  FormEntry,
  FormExplanation,
  FormReading,
  FormWrite,
} from '../../../../schema/exchange/formReading';
import { newKey } from '../../components/newKey';
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

/** What is written to a place of the form, with the key by which the server knows it when it comes twice. */
export type KeyedWrite =
  | { entry: FormEntry & { key: string } }
  | { explanation: FormExplanation & { key: string } }
  | { activity: FormActivity & { key: string } };

/** Everything that a form can write, by its address there. The keys stay the same however often it is sent. */
export const keyedWrites = ({ changes, conflicts }: FormReading): ReadonlyMap<string, KeyedWrite> =>
  new Map([...changes, ...conflicts].map(({ address, write }) => [address, withKey(write)]));

function withKey(write: FormWrite): KeyedWrite {
  const key = newKey();
  if ('entry' in write) return { entry: { ...write.entry, key } };
  return 'activity' in write
    ? { activity: { ...write.activity, key } }
    : { explanation: { ...write.explanation, key } };
}

/** The addresses of all changes of a form, and of those of its conflicts in which the person chose the form. */
export const chosenPlaces = ({ changes, conflicts }: FormReading, chosen: ReadonlySet<string>): string[] => [
  ...changes.map(({ address }) => address),
  ...conflicts.map(({ address }) => address).filter((address) => chosen.has(address)),
];

/** What `enterForm` is given. */
export const inputOf = (
  reportId: string,
  writes: readonly KeyedWrite[],
): EnterFormMutationVariables['input'] => ({
  reportId,
  entries: writes.flatMap((write) => ('entry' in write ? [write.entry] : [])),
  explanations: writes.flatMap((write) => ('explanation' in write ? [write.explanation] : [])),
  activities: writes.flatMap((write) => ('activity' in write ? [write.activity] : [])),
});
