import { useMutation } from '@apollo/client/react';
import { useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../../components/Actions';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Notice } from '../../../components/Notice';
import { TextArea } from '../../../components/TextArea';
import { useErrorSentence } from '../../../components/useErrorSentence';
import { useTried } from '../../../components/useTried';
import { REMOVE_EVIDENCE } from './evidenceQuery';

interface RemoveEvidenceDialogProps {
  file: { id: string; name: string };
  onClose: () => void;
  /** Has the focus after the removal: the button that asked for it is gone. */
  heading: RefObject<HTMLElement | null>;
}

/** Removes a file, with the reason; who removed it stays visible. */
export function RemoveEvidenceDialog({ file, onClose, heading }: RemoveEvidenceDialogProps) {
  const { t } = useTranslation('evidence');
  const sentence = useErrorSentence();
  const [why, setWhy] = useState('');
  const [tried, tryOnce] = useTried();
  const [remove, { loading, error }] = useMutation(REMOVE_EVIDENCE);
  const confirm = async () => {
    tryOnce();
    if (why.trim() === '') return;
    const answer = await remove({ variables: { input: { evidenceId: file.id, why } } });
    if (answer.error) return;
    flushSync(onClose);
    heading.current?.focus();
  };
  return (
    <Dialog title={t('removeTitle')} onClose={onClose}>
      {error && (
        <Notice kind="bad" live="alert">
          {sentence(error)}
        </Notice>
      )}
      <p>{t('removeLead', { name: file.name })}</p>
      <TextArea
        label={t('why')}
        required
        value={why}
        error={tried && why.trim() === '' ? t('whyNeeded') : null}
        onChange={setWhy}
      />
      <Actions>
        <Button look="danger" busy={loading} onClick={() => void confirm()}>
          {t('removeNow')}
        </Button>
        <Button look="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
