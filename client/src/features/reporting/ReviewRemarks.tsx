import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Section';
import { CheckList } from './CheckList';
import { remarksOf } from './remarksOf';
import type { PageReport } from './reportPageQuery';

/** What the checks found, before anything else that the reviewer reads. */
export function ReviewRemarks({ report }: { report: PageReport }) {
  const { t } = useTranslation('reporting');
  const remarks = remarksOf(report);
  return (
    <Section title={t('reviewTitle')} lead={remarks.length === 0 ? t('reviewClean') : undefined}>
      <CheckList remarks={remarks} />
    </Section>
  );
}
