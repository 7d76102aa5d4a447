import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { ChartDownloads } from '../../components/ChartDownloads';
import { ChartTable } from '../../components/ChartTable';
import { Details } from '../../components/Details';
import { statesData, type StatesRow } from '../../components/statesData';
import { useFormat } from '../../format/useFormat';
import styles from './Summary.module.css';

interface StatesTwinProps {
  release: { number: number; quarter: string; demonstration: boolean };
  title: string;
  /** The header of what has states. */
  rowsHeader: string;
  rows: readonly StatesRow[];
  fileName: string;
  /** The bars as they are drawn now. */
  drawn: () => Element | null;
}

/** Behind bars of states: their counts as a table, and both to take away. */
export function StatesTwin({ release, title, rowsHeader, rows, fileName, drawn }: StatesTwinProps) {
  const { t } = useTranslation(['released', 'releases', 'components', 'app']);
  const { quarter } = useFormat();
  const { number, demonstration } = release;
  const source = demonstration ? t('sourceInvented', { number }) : t('sourceApproved', { number });
  const data = statesData(rowsHeader, rows);
  return (
    <div className={styles.twin}>
      <Details summary={t('releases:asTable')}>
        <ChartTable caption={title} data={data} />
        <Actions>
          <ChartDownloads
            words={{
              title,
              scope: `${t('place')} · ${quarter(release.quarter)}`,
              notes: [t('components:source', { source }), t('app:footnote')],
            }}
            data={data}
            fileName={`${number}-${fileName}`}
            drawn={drawn}
            pictures
          />
        </Actions>
      </Details>
    </div>
  );
}
