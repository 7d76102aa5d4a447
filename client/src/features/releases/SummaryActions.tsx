import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { DownloadButton } from '../../components/DownloadButton';

/** Prints the page; the annex only when `data-print` of the document says so, for as long as the dialogue is open. */
function print(what: 'summary' | 'all') {
  document.documentElement.dataset.print = what;
  window.addEventListener('afterprint', () => delete document.documentElement.dataset.print, { once: true });
  window.print();
}

/** The summary on two pages, on paper or as a file, or on paper with its annex. */
export function SummaryActions({ pdf }: { pdf: string | undefined }) {
  const { t } = useTranslation('releases');
  return (
    <>
      <Button onClick={() => print('summary')}>{t('printSummary')}</Button>
      {pdf !== undefined && <DownloadButton href={pdf}>{t('downloadPdf')}</DownloadButton>}
      <Button look="secondary" onClick={() => print('all')}>
        {t('printAll')}
      </Button>
    </>
  );
}
