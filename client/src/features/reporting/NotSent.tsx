import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';
import { useFormat } from '../../format/useFormat';
import { lastSaved } from './lastSaved';
import type { PrintedReport } from './printCopyQuery';
import { unsentState } from './unsentState';

/** On the copy of a report that is not with the Coordinator: why not, and how old the copy is. */
export function NotSent({ report }: { report: PrintedReport }) {
  const { t } = useTranslation('details');
  const { instant } = useFormat();
  const saved = lastSaved(report);
  return (
    <Notice kind="attention">
      {t(`copy_${unsentState(report)}`)} {saved && t('copySaved', { instant: instant(saved) })}
    </Notice>
  );
}
