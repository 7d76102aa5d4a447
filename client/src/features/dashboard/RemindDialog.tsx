import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../components/Actions';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { LinkButton } from '../../components/LinkButton';
import { Notice } from '../../components/Notice';
import { Skeleton } from '../../components/Skeleton';
import { useErrorSentence } from '../../components/useErrorSentence';
import { useFocusWhen } from '../../components/useFocusWhen';
import type {
  RemindLateMutation,
  RemindLateMutationVariables,
  ReminderPreviewQuery,
  ReminderPreviewQueryVariables,
} from '../../generated/graphql';
import { RemindPreview } from './RemindPreview';

const REMINDER_PREVIEW: TypedDocumentNode<ReminderPreviewQuery, ReminderPreviewQueryVariables> = gql`
  query ReminderPreview($framework: String!, $quarter: Quarter!) {
    reminderPreview(framework: $framework, quarter: $quarter) {
      sends
      unreachable {
        id
        name
      }
      mails {
        reportId
        institution {
          id
          name
        }
        recipient
        address
        language
        subject
        text
        sentToday
      }
    }
  }
`;

const REMIND_LATE: TypedDocumentNode<RemindLateMutation, RemindLateMutationVariables> = gql`
  mutation RemindLate($input: RemindLateInput!) {
    remindLate(input: $input) {
      written
    }
  }
`;

interface RemindDialogProps {
  framework: string;
  quarter: string;
  onClose: () => void;
}

/** The reminders as their recipients will read them, and the button that has them written. */
export function RemindDialog({ framework, quarter, onClose }: RemindDialogProps) {
  const { t } = useTranslation('mail');
  const sentence = useErrorSentence();
  const preview = useQuery(REMINDER_PREVIEW, {
    variables: { framework, quarter },
    fetchPolicy: 'network-only',
  });
  const [remind, { loading, error, data }] = useMutation(REMIND_LATE);
  const done = useFocusWhen<HTMLDivElement>(data !== undefined && data !== null);
  const shown = preview.data?.reminderPreview;
  const count = shown?.mails.filter(({ sentToday }) => !sentToday).length ?? 0;
  const fault = error ?? preview.error;
  const send = () => void remind({ variables: { input: { frameworkCode: framework, quarter } } });
  return (
    <Dialog title={t('remindTitle')} onClose={onClose} wide>
      {Boolean(fault) && (
        <Notice kind="bad" live="alert">
          {sentence(fault)}
        </Notice>
      )}
      {data && (
        <div ref={done} tabIndex={-1}>
          <Notice kind="good" live="status">
            {t('done', { count: data.remindLate.written })}
          </Notice>
        </div>
      )}
      {!shown && !fault && <Skeleton height="8rem" />}
      {shown && !data && <RemindPreview preview={shown} />}
      <Actions>
        {count > 0 && !data && (
          <Button busy={loading} onClick={send}>
            {t('send', { count })}
          </Button>
        )}
        {data && <LinkButton to="/outbox">{t('toOutbox')}</LinkButton>}
        <Button look="secondary" onClick={onClose}>
          {t(data ? 'close' : 'cancel')}
        </Button>
      </Actions>
    </Dialog>
  );
}
