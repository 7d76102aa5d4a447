import { useMutation } from '@apollo/client/react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { useErrorSentence } from '../../components/useErrorSentence';
import { findAction, isAllowed } from './allowedAction';
import styles from './report.module.css';
import type { PageReport } from './reportPageQuery';
import type { KeptReturn } from './review/keptReturn';
import { SendBackDialog } from './review/later';
import { APPROVE_REPORT } from './reviewMutations';
import { useKeyFor } from './useKeyFor';

interface ReviewBarProps {
  report: PageReport;
  /** Item -> comment, of what is ticked as to be mended. */
  marks: Readonly<Record<string, string>>;
  /** The report was sent back: the ticks have done their work. */
  onSentBack: () => void;
}

/** The decision, always at hand at the foot of the window. */
export function ReviewBar({ report, marks, onSentBack }: ReviewBarProps) {
  const { t } = useTranslation('reporting');
  const sentence = useErrorSentence();
  const [dialog, setDialog] = useState<'RETURN' | 'REOPEN' | null>(null);
  const [approve, { loading, error }] = useMutation(APPROVE_REPORT);
  const { viewerActions, workflow } = report;
  const input = { reportId: report.id, version: report.version };
  const { keyed } = useKeyFor();
  const [kept, setKept] = useState<KeptReturn | null>(null);
  const close = (sent: boolean, said: KeptReturn) => {
    setDialog(null);
    setKept(sent ? null : said);
    if (sent) onSentBack();
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
          {t('sendBack', { count: Object.keys(marks).length })}
        </Button>
      )}
      {isAllowed(viewerActions, 'REOPEN') && (
        <Button look="secondary" onClick={() => setDialog('REOPEN')}>
          {t('reopen')}
        </Button>
      )}
      <Suspense>
        {dialog && <SendBackDialog report={report} marks={marks} kept={kept} step={dialog} onClose={close} />}
      </Suspense>
    </div>
  );
}
