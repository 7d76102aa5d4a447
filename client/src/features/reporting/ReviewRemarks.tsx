import { useTranslation } from 'react-i18next';
import { Section } from '../../components/Section';
import { CheckList } from './CheckList';
import { isMissing, remarksOf } from './remarksOf';
import type { PageReport } from './reportPageQuery';

/** What the checks found, before anything else that the reviewer reads. */
export function ReviewRemarks({ report }: { report: PageReport }) {
  const { t } = useTranslation('reporting');
  // What is empty in a report still being written is said by the grid.
  const remarks = remarksOf(report).filter((remark) => !isMissing(remark));
  return (
    <Section title={t('reviewTitle')} lead={remarks.length === 0 ? t('reviewClean') : undefined}>
      <CheckList remarks={remarks} />
    </Section>
  );
}
