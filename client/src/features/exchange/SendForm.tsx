import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormReading } from '../../../../schema/exchange/formReading';
import { Button } from '../../components/Button';
import { FileField } from '../../components/FileField';
import { Form } from '../../components/Form';
import { Section } from '../../components/Section';
import { useErrorSentence } from '../../components/useErrorSentence';
import { useLanguage } from '../../format/useLanguage';
import { FormResult } from './FormResult';
import { sendForm } from './formRequests';

const FILE = 'formFile';

/** Takes a filled form and shows what using it would do. */
export function SendForm({ reportId }: { reportId: string }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const sentence = useErrorSentence();
  const [file, setFile] = useState<File | null>(null);
  const [reading, setReading] = useState<FormReading | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const check = async () => {
    setReading(null);
    setWrong(null);
    if (!file) return setWrong(t('chooseFirst'));
    setBusy(true);
    try {
      setReading(await sendForm(reportId, file, language));
    } catch (fault) {
      setWrong(sentence(fault));
    } finally {
      setBusy(false);
    }
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setReading(null);
    setWrong(null);
  };
  return (
    <>
      <Section title={t('sendTitle')} lead={t('sendLead')}>
        <Form
          errors={wrong === null ? [] : [{ message: wrong, fieldId: FILE }]}
          onSubmit={() => void check()}
        >
          <FileField id={FILE} label={t('chooseFile')} accept=".xlsx" error={wrong} onChange={choose} />
          <div>
            <Button type="submit" look="secondary" busy={busy}>
              {t('check')}
            </Button>
          </div>
        </Form>
      </Section>
      {reading && <FormResult key={JSON.stringify(reading)} reportId={reportId} reading={reading} />}
    </>
  );
}
