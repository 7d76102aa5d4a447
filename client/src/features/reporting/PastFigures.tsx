import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { Details } from '../../components/Details';
import { useFormat } from '../../format/useFormat';
import type { EntryIndicator } from './entryIndicator';
import { FigureOf } from './FigureOf';
import type { DetailedLine } from './lineDetailsQuery';
import styles from './PastFigures.module.css';
import { PastLine } from './PastLine';
import type { Line } from './useCell';

interface PastFiguresProps {
  line: Line;
  past: DetailedLine['past'];
  indicator: EntryIndicator;
}

/** The last eight totals as a small line and as a table, the same quarter of last year marked. */
export function PastFigures({ line, past, indicator }: PastFiguresProps) {
  const { t } = useTranslation(['details', 'reporting']);
  const { quarter, shortQuarter } = useFormat();
  const annual = line.indicator.frequency === 'ANNUAL';
  const title = t(annual ? 'pastYears' : 'pastQuarters');
  const points = past.map((value) => ({
    quarter: value.quarter,
    value: value.computed ?? value.amount ?? null,
  }));
  const isEmpty = past.every(({ amount, computed, reason }) => !amount && !computed && !reason);
  if (isEmpty) return <p className={styles.soft}>{t('pastNone')}</p>;
  const ends = { start: quarter(past[0]?.quarter ?? ''), end: quarter(past.at(-1)?.quarter ?? '') };
  // Of years none is the same quarter of last year.
  const marked = annual ? null : (past.at(-4)?.quarter ?? null);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <PastLine
        points={points}
        marked={marked}
        label={t('pastSentence', { name: `${indicator.code} ${indicator.name}`, ...ends })}
        ends={[shortQuarter(past[0]?.quarter ?? ''), shortQuarter(past.at(-1)?.quarter ?? '')]}
      />
      <p className={styles.soft}>
        {marked && `${t('pastMark', { quarter: quarter(marked) })} `}
        {t(annual ? 'pastGapsYears' : 'pastGaps')}
      </p>
      <Details summary={t('pastTable')}>
        <DataTable
          caption={title}
          hideCaption
          columns={[
            {
              key: 'quarter',
              header: t('quarter', { ns: 'reporting' }),
              rowHeader: true,
              cell: (row) => quarter(row.quarter),
            },
            {
              key: 'value',
              header: t('amount', { ns: 'reporting' }),
              align: 'end',
              cell: (row) => <FigureOf content={row} indicator={indicator} />,
            },
          ]}
          rows={past}
          rowKey={(row) => row.quarter}
        />
      </Details>
    </figure>
  );
}
