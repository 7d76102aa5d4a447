import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes';
import { NarrowFold } from '../../components/NarrowFold';
import { Section } from '../../components/Section';
import type { MainTrends_releaseFragment } from '../../generated/graphql';
import { RELEASED_TREND, ReleasedTrend } from './ReleasedTrend';
import styles from './Summary.module.css';
import { TrendLegend } from './TrendLegend';
import { mainTrends, trendGroups } from '../../../../schema/releases/trendGroups';

export const MAIN_TRENDS: TypedDocumentNode<MainTrends_releaseFragment> = gql`
  fragment MainTrends_release on Release {
    number
    quarter
    demonstration
    objectives {
      code
      title
      level
    }
    indicators {
      code
      objectiveCode
      points {
        value
        target
      }
      years {
        value
        target
      }
      ...ReleasedTrend_indicator
    }
  }
  ${RELEASED_TREND}
`;

/** So many small charts fit on the second printed page. */
const PRINTED = 12;

interface MainTrendsProps {
  release: MainTrends_releaseFragment;
  /** The indicators lead to their pages: not while the release is only looked at before it is made. */
  leads?: boolean;
}

/** The trends of all released indicators by objective; on paper the main ones, which the note explains. */
export function MainTrends({ release, leads = true }: MainTrendsProps) {
  const { t } = useTranslation('releases');
  const groups = trendGroups(release.objectives, release.indicators);
  const printed = new Set(mainTrends(groups, PRINTED));
  return (
    <div className={styles.trends}>
      {release.demonstration && <p className={classes(styles.invented, styles.printOnly)}>{t('invented')}</p>}
      <Section title={t('trends')} lead={t('trendsLead')}>
        <p className={styles.printOnly}>{t('printedTrends', { count: printed.size })}</p>
        <NarrowFold show={t('showTrends', { count: release.indicators.length })} hide={t('hideTrends')}>
          <TrendLegend />
          <div className={styles.groups}>
            {groups.map(({ code, title, indicators }) => (
              <div key={code} className={styles.group}>
                <h3 className={styles.objectiveTitle}>
                  <span className={styles.code}>{code}</span> {title}
                </h3>
                <ul className={styles.multiples}>
                  {indicators.map((indicator) => (
                    <li
                      key={indicator.code}
                      className={classes(styles.multiple, !printed.has(indicator) && styles.screenOnly)}
                    >
                      <ReleasedTrend indicator={indicator} release={release} leads={leads} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </NarrowFold>
      </Section>
    </div>
  );
}
