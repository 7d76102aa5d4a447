import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';
import type { StepsTimeline_reportFragment } from '../../generated/graphql';

/** Says that a correction is open, and what that does to the national figures. */
export function CorrectionNotice({ report }: { report: StepsTimeline_reportFragment }) {
  const { t } = useTranslation('corrections');
  const open = report.revisions.find(({ approvedAt }) => !approvedAt);
  if (!open) return null;
  return <Notice kind="attention">{t('open', { number: open.number })}</Notice>;
}
