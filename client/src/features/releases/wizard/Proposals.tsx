import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../../../schema/language/languages';
import { Checkbox } from '../../../components/Checkbox';
import { Details } from '../../../components/Details';
import { Section } from '../../../components/Section';
import { useLanguage } from '../../../format/useLanguage';
import { proposalKey, type Proposal } from './releaseWords';
import { toggled } from './scope';
import styles from './Wizard.module.css';

interface ProposalsProps {
  proposals: readonly Proposal[];
  ticked: readonly string[];
  onChange: (ticked: string[]) => void;
}

/** Sentences worked out from the protected release, each let out only by its own tick. */
export function Proposals({ proposals, ticked, onChange }: ProposalsProps) {
  const { t } = useTranslation('wizard');
  const language = useLanguage();
  const keys = proposals.map(proposalKey);
  const others = LANGUAGES.filter((each) => each !== language);
  const chosen = proposals.filter((each) => ticked.includes(proposalKey(each)));
  return (
    <Section title={t('proposals')} lead={t('proposalsLead')}>
      <div className={styles.rows}>
        {proposals.map((each) => (
          <Checkbox
            key={proposalKey(each)}
            label={each[language]}
            checked={ticked.includes(proposalKey(each))}
            onChange={() => onChange(toggled(ticked, proposalKey(each), keys))}
          />
        ))}
      </div>
      <p role="status">{t('ticked', { count: chosen.length })}</p>
      {chosen.length > 0 && (
        <Details summary={t('inOthers')}>
          <ul className={styles.list}>
            {chosen.flatMap((each) =>
              others.map((other) => (
                <li key={`${proposalKey(each)} ${other}`} lang={other === 'sr' ? 'sr-Latn' : other}>
                  {each[other]}
                </li>
              )),
            )}
          </ul>
        </Details>
      )}
    </Section>
  );
}
