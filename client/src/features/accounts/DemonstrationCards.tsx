import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { CardGrid } from '../../components/CardGrid';
import { Section } from '../../components/Section';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { useFormat } from '../../format/useFormat';
import styles from './DemonstrationCards.module.css';
import type { DemonstrationCard_accountFragment } from '../../generated/graphql';

export const DEMONSTRATION_CARD: TypedDocumentNode<DemonstrationCard_accountFragment> = gql`
  fragment DemonstrationCard_account on DemonstrationAccount {
    email
    password
    name
    role
    institutionName
  }
`;

type Account = DemonstrationCard_accountFragment;

interface DemonstrationCardsProps {
  accounts: readonly Account[];
  busy: boolean;
  onEnter: (input: { email: string; password: string }) => void;
}

/** One-click accounts, in demonstration mode only. */
export function DemonstrationCards({ accounts, busy, onEnter }: DemonstrationCardsProps) {
  const { t } = useTranslation('accounts');
  return (
    <Section title={t('demonstrationTitle')} lead={t('demonstrationLead')}>
      <CardGrid>
        {accounts.map((account) => (
          <DemonstrationCard key={account.email} account={account} busy={busy} onEnter={onEnter} />
        ))}
      </CardGrid>
    </Section>
  );
}

type CardProps = Omit<DemonstrationCardsProps, 'accounts'> & { account: Account };

function DemonstrationCard({ account, busy, onEnter }: CardProps) {
  const { t } = useTranslation('accounts');
  const { label } = useFormat();
  const { email, password, name, role, institutionName } = account;
  return (
    <Card>
      <div>
        <h3>{label('Role', role)}</h3>
        <p>{institutionName ?? name}</p>
      </div>
      <p>{t(`may_${role}`)}</p>
      <div className={styles.foot}>
        <Button look="secondary" busy={busy} onClick={() => onEnter({ email, password })}>
          {t('signIn')}
          <VisuallyHidden>
            : {label('Role', role)}, {institutionName ?? name}
          </VisuallyHidden>
        </Button>
      </div>
    </Card>
  );
}
