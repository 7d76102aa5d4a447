import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { useErrorSentence } from '../../../components/useErrorSentence';
import { useFocusWhen } from '../../../components/useFocusWhen';
import { useKeyFor } from '../useKeyFor';
import { APPROVE_REPORTS, type QueuedReport } from './queueQuery';

/** Approves every clean report of the queue in one act, and says what became of each that was refused. */
export function ApproveClean({ reports }: { reports: readonly QueuedReport[] }) {
  const { t } = useTranslation('review');
  const sentence = useErrorSentence();
  const [approve, { data, error, loading }] = useMutation(APPROVE_REPORTS);
  const clean = reports.filter(({ flags, workflow }) => flags.clean && workflow === 'SUBMITTED');
  const named = new Map(reports.map(({ id, reference }) => [id, reference]));
  const { keyed } = useKeyFor();
  const approveAll = () => {
    const each = clean.map(({ id: reportId, version }) => keyed({ reportId, version }));
    void approve({ variables: { input: { reports: each } } });
  };
  const outcomes = data?.approveReports ?? [];
  const refused = outcomes.filter(({ approved }) => !approved);
  const box = useFocusWhen<HTMLDivElement>(outcomes.length > 0);
  return (
    <>
      {error && (
        <Notice kind="bad" live="alert">
          {sentence(error)}
        </Notice>
      )}
      {outcomes.length > 0 && (
        <div ref={box} tabIndex={-1}>
          <Notice kind={refused.length > 0 ? 'attention' : 'good'} live="status">
            <p>{t('approvedCount', { count: outcomes.length - refused.length })}</p>
            <ul>
              {refused.map(({ reportId, reason }) => (
                <li key={reportId}>
                  <strong>{named.get(reportId)}</strong>: {reason}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      {clean.length > 0 && (
        <div>
          <Button busy={loading} onClick={approveAll}>
            {t('approveClean', { count: clean.length })}
          </Button>
        </div>
      )}
    </>
  );
}
