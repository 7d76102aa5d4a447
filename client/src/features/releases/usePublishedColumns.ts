import { useTranslation } from 'react-i18next';
import { publishedColumns } from '../../components/publishedColumns';
import { useFormat } from '../../format/useFormat';

/** The columns of what others published, in the words of a release. */
export function usePublishedColumns() {
  const { t } = useTranslation('releases');
  const format = useFormat();
  return publishedColumns(
    {
      period: t('period'),
      of: t('of'),
      total: t('total'),
      figure: t('figure'),
      status: t('status'),
      source: t('source'),
    },
    format,
  );
}
