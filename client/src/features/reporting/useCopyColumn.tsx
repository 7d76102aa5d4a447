import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import type { ReportColumn } from './ReportTable';

/** The way from a list of reports to the copy of each for printing. */
export function useCopyColumn(): ReportColumn {
  const { t } = useTranslation('details');
  return {
    key: 'copy',
    header: t('copy'),
    cell: ({ id, reference }) => (
      <Link to={`/reports/${id}/print`}>
        {t('copyOpen')}
        <VisuallyHidden> {reference}</VisuallyHidden>
      </Link>
    ),
  };
}
