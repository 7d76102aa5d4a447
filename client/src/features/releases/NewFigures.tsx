import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { NewFigures_releaseFragment } from '../../generated/graphql';
import { indicatorsByNewPeriod } from '../../../../schema/releases/indicatorsByNewPeriod';
import styles from './Summary.module.css';

export const NEW_FIGURES: TypedDocumentNode<NewFigures_releaseFragment> = gql`
  fragment NewFigures_release on Release {
    number
    indicators {
      code
      name
    }
    changes {
      kind
      indicatorCode
      period
    }
  }
`;

/** Indicators and quarters that the release before did not have. */
export function NewFigures({ release }: { release: NewFigures_releaseFragment }) {
  const { t } = useTranslation('released');
  const { quarter } = useFormat();
  const { number, changes, indicators } = release;
  const added = changes
    .filter(({ kind }) => kind === 'NEW_INDICATOR')
    .map(({ indicatorCode }) => indicatorCode);
  const periods = indicatorsByNewPeriod(changes);
  return (
    <>
      {periods.length > 0 && (
        <Section title={t('newPeriods')}>
          <ul className={styles.points}>
            {periods.map(({ period, count }) => (
              <li key={period}>{t('newPeriodsOf', { period: quarter(period), count })}</li>
            ))}
          </ul>
        </Section>
      )}
      {added.length > 0 && (
        <Section title={t('newIndicators')}>
          <ul className={styles.points}>
            {indicators
              .filter(({ code }) => added.includes(code))
              .map(({ code, name }) => (
                <li key={code}>
                  <Link to={`/summary/${number}/indicators/${code}`}>{name}</Link>{' '}
                  <span className={styles.code}>{code}</span>
                </li>
              ))}
          </ul>
        </Section>
      )}
    </>
  );
}
