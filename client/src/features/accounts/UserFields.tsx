import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { useFormat } from '../../format/useFormat';
import type { Role, UserFields_institutionFragment } from '../../generated/graphql';

export const PLACE: TypedDocumentNode<UserFields_institutionFragment> = gql`
  fragment UserFields_institution on Institution {
    id
    name
    reports
  }
`;

export type Place = UserFields_institutionFragment;

/** What the dialogs for creating and changing have in common. */
export interface UserFacts {
  name: string;
  role: Role;
  institutionId: string | null;
}

const ROLES: readonly Role[] = ['FOCAL_POINT', 'COORDINATOR', 'DONOR', 'ADMIN'];

interface UserFieldsProps {
  facts: UserFacts;
  onChange: (facts: UserFacts) => void;
  institutions: readonly Place[];
  errorOf: (fieldId: string) => string | undefined;
}

/** Name, role, and the institution that a focal point reports for. */
export function UserFields({ facts, onChange, institutions, errorOf }: UserFieldsProps) {
  const { t } = useTranslation('accounts');
  const { label } = useFormat();
  const places = institutions
    .filter(({ reports }) => reports)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <TextField
        id="user-name"
        label={t('name')}
        autoComplete="off"
        value={facts.name}
        onChange={(name) => onChange({ ...facts, name })}
        error={errorOf('user-name')}
      />
      <SelectField
        id="user-role"
        label={t('role')}
        value={facts.role}
        choices={ROLES.map((value) => ({ value, label: label('Role', value) }))}
        onChange={(value) => onChange({ ...facts, role: ROLES.find((role) => role === value) ?? facts.role })}
        error={errorOf('user-role')}
      />
      {facts.role === 'FOCAL_POINT' && (
        <SelectField
          id="user-institutionId"
          label={t('institution')}
          hint={t('institutionHint')}
          value={facts.institutionId ?? ''}
          choices={[{ value: '', label: t('choose') }, ...places]}
          onChange={(id) => onChange({ ...facts, institutionId: id || null })}
          error={errorOf('user-institutionId')}
        />
      )}
    </>
  );
}

/** What goes to the server: an institution only with a focal point. */
export const toInput = ({ name, role, institutionId }: UserFacts) => ({
  name,
  role,
  institutionId: role === 'FOCAL_POINT' ? institutionId : null,
});
