import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../../schema/language/hiddenMark';
import { toldPeriods, toldYear } from '../../../../schema/language/releaseSentence';
import { trendGroups } from '../../../../schema/releases/trendGroups';
import { DataTable } from '../../components/DataTable';
import { Section } from '../../components/Section';
import { useFormat } from '../../format/useFormat';
import type { ReleasedTable_releaseFragment } from '../../generated/graphql';
import { releasedColumns } from './releasedColumns';
import { ReleasedList } from './ReleasedList';
import styles from './Summary.module.css';

export const RELEASED_TABLE: TypedDocumentNode<ReleasedTable_releaseFragment> = gql`
  fragment ReleasedTable_release on Release {
    number
    quarter
    objectives {
      code
      title
      level
    }
    indicators {
      code
      objectiveCode
      name
      unit
      measure
      decimals
      rating
      ratingHidden
      shareOfExpected
      baselineYear
      baselineValue
      points {
        period
        value
        hidden
        outOf
        target
        counted
        expected
      }
      years {
        period
        value
        hidden
        outOf
        target
        counted
        expected
      }
    }
  }
`;

interface ReleasedTableProps {
  release: ReleasedTable_releaseFragment;
  /** The indicators lead to their pages: not while the release is only looked at before it is made. */
  leads?: boolean;
}

/** Every released indicator with its latest figure below its objective: a table, on narrow screens a list. */
export function ReleasedTable({ release, leads = true }: ReleasedTableProps) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const number = leads ? release.number : null;
  const groups = trendGroups(release.objectives, release.indicators);
  const rows = groups.flatMap(({ code, title, indicators }) =>
    indicators.map((indicator) => ({ ...indicator, heading: `${code} ${title}` })),
  );
  return (
    <Section
      title={t('allIndicators')}
      lead={
        groups.some(({ indicators }) => indicators.some(isHidden)) &&
        `${HIDDEN_MARK}: ${HIDDEN_WORDS[format.language]}`
      }
    >
      <div className={styles.onWide}>
        <DataTable
          caption={t('allIndicators')}
          hideCaption
          dense
          columns={releasedColumns({ t, format, upTo: release.quarter, number })}
          rows={rows}
          rowKey={({ code }) => code}
          groupOf={({ heading }) => heading}
        />
      </div>
      <div className={styles.onNarrow}>
        <ReleasedList groups={groups} number={number} upTo={release.quarter} />
      </div>
    </Section>
  );
}

const isHidden = (indicator: ReleasedTable_releaseFragment['indicators'][number]) =>
  indicator.ratingHidden || toldYear(toldPeriods(indicator))?.hidden;
