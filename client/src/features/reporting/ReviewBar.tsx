import { useMutation } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { useErrorSentence } from '../../components/useErrorSentence';
import { findAction, isAllowed } from './allowedAction';
import styles from './report.module.css';
import type { PageReport } from './reportPageQuery';
import { SendBackDialog } from './review/later';
import type { Namings, OnName } from './review/naming';
import { APPROVE_REPORT } from './reviewMutations';
import { useKeyFor } from './useKeyFor';

interface ReviewBarProps {
  report: PageReport;
  /** What is ticked as to be mended. */
  namings: Namings;
  onName: OnName;
  /** The report was sent back: the ticks have done their work. */
  onSentBack: () => void;
}

/** The decision, always at hand at the foot of the window. */
export function ReviewBar({ report, namings, onName, onSentBack }: ReviewBarProps) {
  const { t } = useTranslation('reporting');
  const sentence = useErrorSentence();
  const [dialog, setDialog] = useState<'RETURN' | 'REOPEN' | null>(null);
  const [approve, { loading, error }] = useMutation(APPROVE_REPORT);
  const { viewerActions, workflow } = report;
  const input = { reportId: report.id, version: report.version };
  const { keyed } = useKeyFor();
  // Stays when the dialog is closed without sending.
  const [comment, setComment] = useState('');
  const close = (sent: boolean) => {
    setDialog(null);
    if (!sent) return;
    setComment('');
    onSentBack();
  };
  return (
    <div className={styles.bar} role="group" aria-label={t('decision')}>
      {error && (
        <Notice kind="bad" live="alert">
          {sentence(error)}
        </Notice>
      )}
      {workflow !== 'APPROVED' && (
        <Button
          busy={loading}
          refusal={findAction(viewerActions, 'APPROVE')?.reason}
          onClick={() => void approve({ variables: { input: keyed(input) } })}
        >
          {t('approve')}
        </Button>
      )}
      {isAllowed(viewerActions, 'RETURN') && (
        <Button look="secondary" onClick={() => setDialog('RETURN')}>
          {t('sendBack', { count: Object.keys(namings).length })}
        </Button>
      )}
      {isAllowed(viewerActions, 'REOPEN') && (
        <Button look="secondary" onClick={() => setDialog('REOPEN')}>
          {t('reopen')}
        </Button>
      )}
      <Suspense>
        {dialog && (
          <SendBackDialog
            report={report}
            namings={namings}
            onName={onName}
            step={dialog}
            comment={comment}
            onComment={setComment}
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  );
}
