import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { downloadFile } from '../../components/downloadFile';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { useErrorSentence } from '../../components/useErrorSentence';
import { useLanguage } from '../../format/useLanguage';
import { fetchForm } from './formRequests';

interface DownloadFormProps {
  reportId: string;
  reference: string;
}

/** Hands over the form in the language of the page. */
export function DownloadForm({ reportId, reference }: DownloadFormProps) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const sentence = useErrorSentence();
  const [standing, setStanding] = useState<'still' | 'busy' | 'done'>('still');
  const [error, setError] = useState<unknown>(null);
  const download = async () => {
    setStanding('busy');
    setError(null);
    try {
      const file = await fetchForm(reportId, language);
      downloadFile(`${reference.replace(/[^\w-]+/g, '_')}.xlsx`, file);
      setStanding('done');
    } catch (fault) {
      setError(fault);
      setStanding('still');
    }
  };
  return (
    <Section title={t('downloadTitle')} lead={t('downloadLead')}>
      <div>
        <Button look="secondary" busy={standing === 'busy'} onClick={() => void download()}>
          {t('download')}
        </Button>
      </div>
      {standing === 'done' && <Notice kind="good" title={t('downloaded')} live="status" />}
      {error !== null && <Notice kind="bad" title={sentence(error)} live="alert" />}
    </Section>
  );
}
