import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Notice } from '../../components/Notice';
import { TextArea } from '../../components/TextArea';
import { useErrorSentence } from '../../components/useErrorSentence';
import type { PageReport } from './reportPageQuery';
import { namingsAgain, type KeptReturn } from './review/keptReturn';
import { itemsOf, withNaming } from './review/naming';
import { PickItems } from './review/PickItems';
import { WillBeOpen } from './review/WillBeOpen';
import { REOPEN_REPORT, RETURN_REPORT } from './reviewMutations';
import { useKeyFor } from './useKeyFor';

interface SendBackDialogProps {
  report: PageReport;
  marks: Readonly<Record<string, string>>;
  step: 'RETURN' | 'REOPEN';
  /** What was written when the dialog was closed without sending. */
  kept: KeptReturn | null;
  onClose: (sent: boolean, said: KeptReturn) => void;
}

/** Gives the report back to its institution: what is to be mended, and which lines or cells are open for it. */
export function SendBackDialog({ report, marks, step, kept, onClose }: SendBackDialogProps) {
  const { t } = useTranslation('reporting');
  const { t: corrections } = useTranslation('corrections');
  const sentence = useErrorSentence();
  const [comment, setComment] = useState(kept?.comment ?? '');
  const [namings, setNamings] = useState(() => namingsAgain(kept, marks));
  const [tried, setTried] = useState(false);
  const [sendBack, { loading, error }] = useMutation(step === 'RETURN' ? RETURN_REPORT : REOPEN_REPORT);
  const { keyed } = useKeyFor();
  const close = (sent: boolean) => onClose(sent, { comment, namings, marks });
  const send = async () => {
    setTried(true);
    if (comment.trim() === '') return;
    const input = { reportId: report.id, version: report.version, comment, items: itemsOf(namings) };
    const answer = await sendBack({ variables: { input: keyed(input) } });
    if (!answer.error) close(true);
  };
  return (
    <Dialog title={t(step === 'RETURN' ? 'returnTitle' : 'reopenTitle')} onClose={() => close(false)} wide>
      {error && (
        <Notice kind="bad" live="alert">
          {sentence(error)}
        </Notice>
      )}
      {step === 'REOPEN' && (
        <>
          <p>{corrections('lead', { number: report.revision + 1 })}</p>
          <p>{corrections('meanwhile')}</p>
        </>
      )}
      <TextArea
        label={t(step === 'RETURN' ? 'returnComment' : 'reopenReason')}
        hint={t('returnHint')}
        required
        rows={3}
        value={comment}
        error={tried && comment.trim() === '' ? t('commentNeeded') : null}
        onChange={setComment}
      />
      <PickItems
        report={report}
        namings={namings}
        onChange={(itemId, naming) => setNamings((all) => withNaming(all, itemId, naming))}
      />
      <WillBeOpen report={report} namings={namings} />
      <Actions>
        <Button busy={loading} onClick={() => void send()}>
          {t(step === 'RETURN' ? 'returnNow' : 'reopenNow')}
        </Button>
        <Button look="secondary" onClick={() => close(false)}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
