import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Notice } from '../../components/Notice';
import { TextArea } from '../../components/TextArea';
import { useErrorSentence } from '../../components/useErrorSentence';
import { useTried } from '../../components/useTried';
import type { PageReport } from './reportPageQuery';
import { itemsOf, type Namings, type OnName } from './review/naming';
import { PickItems } from './review/PickItems';
import { WillBeOpen } from './review/WillBeOpen';
import { REOPEN_REPORT, RETURN_REPORT } from './reviewMutations';
import { useKeyFor } from './useKeyFor';

interface SendBackDialogProps {
  report: PageReport;
  /** What is ticked, here and in the form. */
  namings: Namings;
  onName: OnName;
  step: 'RETURN' | 'REOPEN';
  comment: string;
  onComment: (comment: string) => void;
  onClose: (sent: boolean) => void;
}

/** Gives the report back to its institution: what is to be mended, and which lines or cells are open for it. */
export function SendBackDialog(props: SendBackDialogProps) {
  const { report, namings, onName, step, comment, onComment, onClose } = props;
  const { t } = useTranslation('reporting');
  const { t: corrections } = useTranslation('corrections');
  const sentence = useErrorSentence();
  const [tried, tryOnce] = useTried();
  const [sendBack, { loading, error }] = useMutation(step === 'RETURN' ? RETURN_REPORT : REOPEN_REPORT);
  const { keyed } = useKeyFor();
  const send = async () => {
    tryOnce();
    if (comment.trim() === '') return;
    const input = { reportId: report.id, version: report.version, comment, items: itemsOf(namings) };
    const answer = await sendBack({ variables: { input: keyed(input) } });
    if (!answer.error) onClose(true);
  };
  return (
    <Dialog title={t(step === 'RETURN' ? 'returnTitle' : 'reopenTitle')} onClose={() => onClose(false)} wide>
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
        onChange={onComment}
      />
      <PickItems report={report} namings={namings} onName={onName} />
      <WillBeOpen report={report} namings={namings} />
      <Actions>
        <Button busy={loading} onClick={() => void send()}>
          {t(step === 'RETURN' ? 'returnNow' : 'reopenNow')}
        </Button>
        <Button look="secondary" onClick={() => onClose(false)}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
