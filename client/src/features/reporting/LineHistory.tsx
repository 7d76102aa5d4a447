import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/DataTable';
import { Details } from '../../components/Details';
import { useFormat } from '../../format/useFormat';
import type { EntryIndicator } from './entryIndicator';
import { EnteredContent } from './EnteredContent';
import styles from './grid.module.css';
import type { DetailedLine } from './lineDetailsQuery';

type Change = DetailedLine['history'][number];

interface LineHistoryProps {
  changes: readonly Change[];
  indicator: EntryIndicator;
}

/** Every change of every cell of a line: who, when, from what to what, and why. */
export function LineHistory({ changes, indicator }: LineHistoryProps) {
  const { t } = useTranslation('reporting');
  const { number } = useFormat();
  const columns = useColumns(indicator);
  if (changes.length === 0) return <p className={styles.soft}>{t('historyEmpty')}</p>;
  return (
    <Details summary={`${t('history')} (${number(changes.length)})`}>
      <DataTable
        caption={t('history')}
        hideCaption
        columns={columns}
        rows={changes}
        rowKey={({ id }) => id}
      />
    </Details>
  );
}

function useColumns(indicator: EntryIndicator): Column<Change>[] {
  const { t } = useTranslation(['reporting', 'keeping']);
  const { shortInstant } = useFormat();
  return [
    { key: 'at', header: t('when'), cell: ({ at }) => shortInstant(at), rowHeader: true },
    { key: 'by', header: t('who'), cell: ({ by }) => by },
    { key: 'cell', header: t('what'), cell: ({ cellTitle }) => cellTitle },
    {
      key: 'from',
      header: t('from'),
      cell: ({ from }) => <EnteredContent content={from} indicator={indicator} />,
    },
    { key: 'to', header: t('to'), cell: ({ to }) => <EnteredContent content={to} indicator={indicator} /> },
    {
      key: 'why',
      header: t('why'),
      cell: ({ why, by, setAside }) => (setAside ? t('keeping:setAside', { by }) : (why ?? '')),
    },
  ];
}
