import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { StatusTag } from '../../components/StatusTag';
import { useErrorSentence } from '../../components/useErrorSentence';
import { useFormat } from '../../format/useFormat';
import type { MailRow_mailFragment } from '../../generated/graphql';
import { SEND_MAIL_AGAIN } from './mailFragment';
import { mailLook } from './mailLook';

/** How far the sending of a mail has come; a failed one can be sent again. */
export function MailStanding({ mail }: { mail: MailRow_mailFragment }) {
  const { t } = useTranslation('mail');
  const { shortInstant } = useFormat();
  const sentence = useErrorSentence();
  const [sendAgain, { loading, error }] = useMutation(SEND_MAIL_AGAIN, {
    // A filtered list and the count of failed mails change with it.
    refetchQueries: ['OutboxPage'],
  });
  const { id, version, state, attempts, fault, nextAttemptAt, sentAt } = mail;
  const standing = useRef<HTMLDivElement>(null);
  const send = async () => {
    const answer = await sendAgain({ variables: { input: { mailId: id, version } } });
    // The button is gone with the failure.
    if (!answer.error) standing.current?.focus();
  };
  const facts = [
    ...(attempts > 0 ? [t('attempts', { count: attempts })] : []),
    ...(nextAttemptAt && attempts > 0 ? [t('next', { instant: shortInstant(nextAttemptAt) })] : []),
    ...(sentAt ? [t('sentAt', { instant: shortInstant(sentAt) })] : []),
  ];
  return (
    <>
      <div ref={standing} tabIndex={-1}>
        <StatusTag {...mailLook[state]}>{t(`state_${state}`)}</StatusTag>
      </div>
      {facts.length > 0 && <div>{facts.join(', ')}</div>}
      {fault && <div>{t(`fault_${fault}`)}</div>}
      {Boolean(error) && (
        <Notice kind="bad" live="alert">
          {sentence(error)}
        </Notice>
      )}
      {mail.maySendAgain && (
        <Button small look="secondary" busy={loading} onClick={() => void send()}>
          {t('sendAgain')}
        </Button>
      )}
    </>
  );
}
