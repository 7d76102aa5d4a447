import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/DataTable';
import { FigureOf } from './FigureOf';
import { formOf } from './lineForm';
import type { ObjectiveLines } from './objectivesOf';
import styles from './PrintCopy.module.css';
import type { PrintedLine } from './printCopyQuery';
import { printedCells, type PrintedRow } from './printedCells';

/** The figures of one objective: each total, the cells of its breakdowns that hold something, and what was explained. */
export function PrintedLines({ objective }: { objective: ObjectiveLines<PrintedLine> }) {
  const { t } = useTranslation(['details', 'reporting']);
  return (
    <DataTable<PrintedRow>
      caption={t('copyFigures', { objective: objective.code })}
      hideCaption
      columns={[
        {
          key: 'name',
          header: t('columnIndicator', { ns: 'reporting' }),
          rowHeader: true,
          cell: ({ line, isTotal, name }) =>
            isTotal ? <NameOf line={line} /> : <span className={styles.part}>{name}</span>,
        },
        {
          key: 'value',
          header: t('amount', { ns: 'reporting' }),
          align: 'end',
          cell: ({ line: { indicator }, cell }) => (
            <FigureOf content={cell} indicator={{ ...indicator, form: formOf(indicator) }} />
          ),
        },
      ]}
      rows={objective.lines.flatMap(printedCells)}
      rowKey={({ cell }) => cell.id}
    />
  );
}

function NameOf({ line: { indicator, noBreakdown, explanation } }: { line: PrintedLine }) {
  const { t } = useTranslation('details');
  return (
    <>
      {indicator.code} {indicator.name} ({indicator.unit})
      {noBreakdown && <span className={styles.note}>{t('copyNoBreakdown')}</span>}
      {explanation && (
        <span className={styles.note}>
          {t('copyNote')}: {explanation}
        </span>
      )}
    </>
  );
}
