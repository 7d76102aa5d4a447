import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { TextArea } from '../../../components/TextArea';
import { useErrorSentence } from '../../../components/useErrorSentence';

interface CommentFormProps {
  label: string;
  button: string;
  /** Hears whether something is written that is not sent. */
  onWritten?: (written: boolean) => void;
  /** Sends the text; what goes wrong comes back. */
  onSend: (text: string) => Promise<{ error?: Error }>;
}

/** A field for what is to be said, with the reminder that no victim is named in it. */
export function CommentForm({ label, button, onWritten, onSend }: CommentFormProps) {
  const { t } = useTranslation('review');
  const sentence = useErrorSentence();
  const [text, setTextHere] = useState('');
  const setText = (next: string) => {
    setTextHere(next);
    onWritten?.(next.trim() !== '');
  };
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [step, setStep] = useState<'write' | 'tried' | 'saved'>('write');
  const empty = text.trim() === '';
  const send = async () => {
    setStep('tried');
    if (empty) return;
    setBusy(true);
    const answer = await onSend(text);
    setBusy(false);
    setError(answer.error ?? null);
    if (answer.error) return;
    setText('');
    setStep('saved');
  };
  return (
    <>
      {error && (
        <Notice kind="bad" live="alert">
          {sentence(error)}
        </Notice>
      )}
      <TextArea
        label={label}
        hint={t('noNames')}
        rows={2}
        value={text}
        error={step === 'tried' && empty ? t('commentNeeded') : null}
        onChange={(typed) => {
          setText(typed);
          setStep('write');
        }}
      />
      <Button small look="secondary" busy={busy} onClick={() => void send()}>
        {button}
      </Button>
      <div role="status">{step === 'saved' && t('commentSaved')}</div>
    </>
  );
}
