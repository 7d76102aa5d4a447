import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../components/DefinitionList';
import { useFormat } from '../../format/useFormat';
import { isAllowed } from './allowedAction';
import { useEntry } from './entry';
import { Evidence } from './evidence/Evidence';
import type { EntryIndicator } from './entryIndicator';
import styles from './grid.module.css';
import { LineHistory } from './LineHistory';
import type { Line } from './useCell';

interface LineDetailsProps {
  line: Line;
  indicator: EntryIndicator;
  columns: number;
}

/** What exactly is counted, where the figure comes from, and every change of it. */
export function LineDetails({ line, indicator, columns }: LineDetailsProps) {
  const { t } = useTranslation('reporting');
  const { label } = useFormat();
  const { sending } = useEntry();
  const { definition, dataSource, frequency, unit, provenance } = line.indicator;
  const items = [
    { term: t('definition'), value: definition },
    { term: t('unit'), value: unit },
    ...(indicator.numeratorText ? [{ term: t('numerator'), value: indicator.numeratorText }] : []),
    ...(indicator.denominatorText ? [{ term: t('denominator'), value: indicator.denominatorText }] : []),
    { term: t('frequency'), value: label('Frequency', frequency) },
    { term: t('dataSource'), value: <span lang="en">{dataSource}</span> },
    ...(provenance.includes('RECONSTRUCTION') ? [{ term: t('provenance'), value: t('reconstruction') }] : []),
  ];
  return (
    <tr role="row">
      <td role="cell" colSpan={columns} className={styles.details}>
        <div>
          <DefinitionList items={items} />
          <Evidence
            reportId={sending.reportId}
            kind="line"
            itemId={line.id}
            open={isAllowed(line.viewerActions, 'ENTER')}
          />
          <LineHistory lineId={line.id} indicator={indicator} />
        </div>
      </td>
    </tr>
  );
}
