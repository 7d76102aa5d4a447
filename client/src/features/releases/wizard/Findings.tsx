import { useTranslation } from 'react-i18next';
import { Card } from '../../../components/Card';
import { Details } from '../../../components/Details';
import { Section } from '../../../components/Section';
import { StatusTag } from '../../../components/StatusTag';
import { useFormat } from '../../../format/useFormat';
import type { Finding_findingFragment } from '../../../generated/graphql';
import { clueWords } from './clueWords';
import { refuses } from './draftTrouble';
import { placeWords } from './placeWords';
import styles from './Wizard.module.css';

const LOOK = {
  LEAK: { kind: 'bad', symbol: 'cross' },
  NOT_PROVED: { kind: 'bad', symbol: 'bang' },
  ALREADY_PUBLIC: { kind: 'info', symbol: 'eye' },
  OWN_KNOWLEDGE: { kind: 'info', symbol: 'info' },
} as const;

/** What the audit found: the figures, how far they can be narrowed, by whom, and the chain that does it. */
export function Findings({ findings }: { findings: readonly Finding_findingFragment[] }) {
  const { t } = useTranslation('wizard');
  const refusing = findings.filter(refuses);
  const harmless = findings.filter((each) => !refuses(each));
  if (findings.length === 0) return null;
  return (
    <Section level={3} title={t('findings')}>
      <FindingList findings={refusing} />
      {harmless.length > 0 && (
        <Details summary={t('harmless', { count: harmless.length })}>
          <FindingList findings={harmless} />
        </Details>
      )}
    </Section>
  );
}

const FindingList = ({ findings }: { findings: readonly Finding_findingFragment[] }) => (
  <div className={styles.rows}>
    {findings.map((finding) => (
      <Finding key={JSON.stringify(finding)} finding={finding} />
    ))}
  </div>
);

function Finding({ finding }: { finding: Finding_findingFragment }) {
  const { t } = useTranslation('wizard');
  const format = useFormat();
  const { verdict, places, also, chain, institutions, low, high } = finding;
  const words = places.map((place) => placeWords({ t, format }, place));
  const range = () => {
    if (low === null || high === null) return t('rangeOpen');
    return low === high ? t('isExactly') : t('range', { low, high });
  };
  return (
    <Card>
      <div>
        <StatusTag {...LOOK[verdict]}>{format.label('DisclosureVerdict', verdict)}</StatusTag>
      </div>
      <p>
        <strong>{words.join(' + ')}</strong>
      </p>
      <p>
        {range()}{' '}
        {t('canKnow', { who: institutions.length === 0 ? t('everybody') : format.list(institutions) })}.
      </p>
      {also.length > 0 && (
        <>
          <p>{t('also')}:</p>
          <ul className={styles.list}>
            {also.map((place) => (
              <li key={JSON.stringify(place)}>{placeWords({ t, format }, place)}</li>
            ))}
          </ul>
        </>
      )}
      {chain.length > 0 && (
        <>
          <p>{t('chain')}:</p>
          <ul className={styles.list}>
            {chain.map((clue) => (
              <li key={`${clue.kind} ${clue.about}`}>{clueWords({ t, format }, clue)}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
