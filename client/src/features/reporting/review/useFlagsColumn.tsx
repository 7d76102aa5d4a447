import { useTranslation } from 'react-i18next';
import type { ReportColumn } from '../ReportTable';
import { FlagWords } from './FlagWords';
import type { QueuedReport } from './queueQuery';

/** The column of a queue that says what is worth a look in each report. */
export function useFlagsColumn(queued: readonly QueuedReport[]): ReportColumn {
  const { t } = useTranslation('review');
  const flags = new Map(queued.map((report) => [report.id, report.flags]));
  return {
    key: 'flags',
    header: t('worthALook'),
    cell: ({ id }) => {
      const found = flags.get(id);
      return found && <FlagWords flags={found} />;
    },
  };
}
