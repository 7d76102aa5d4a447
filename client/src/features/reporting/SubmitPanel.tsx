import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { TextArea } from '../../components/TextArea';
import { useErrorSentence } from '../../components/useErrorSentence';
import type { SubmitReportMutation, SubmitReportMutationVariables } from '../../generated/graphql';
import { findAction, type AllowedActionFacts } from './allowedAction';
import { useEntry } from './entry';
import { LINE_STATE } from './lineState';
import styles from './report.module.css';
import { REPORT_STATE } from './reportState';
import { STEPS } from './stepsFragment';
import { useKeyFor } from './useKeyFor';

const SUBMIT_REPORT: TypedDocumentNode<SubmitReportMutation, SubmitReportMutationVariables> = gql`
  mutation SubmitReport($input: ReportStepInput!) {
    submitReport(input: $input) {
      ...ReportState_report
      ...StepsTimeline_report
      lines {
        ...LineState_line
      }
    }
  }
  ${REPORT_STATE}
  ${STEPS}
  ${LINE_STATE}
`;

interface SubmitPanelProps {
  report: { id: string; version: number; viewerActions: readonly AllowedActionFacts[] };
}

/** The last step: a word to the reviewer, if wanted, and the button; refused with the reason. */
export function SubmitPanel({ report }: SubmitPanelProps) {
  const { t } = useTranslation(['reporting', 'keeping']);
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const [comment, setComment] = useState('');
  const [submit, { loading, error }] = useMutation(SUBMIT_REPORT);
  const { drafts, saver } = useEntry();
  const [unsent, setUnsent] = useState(0);
  const { keyed } = useKeyFor();
  const refusal = findAction(report.viewerActions, 'SUBMIT')?.reason;
  const send = async () => {
    await saver.leaveAll();
    await saver.retry();
    const waiting = drafts.all().length;
    setUnsent(waiting);
    if (waiting > 0) return;
    const input = { reportId: report.id, version: report.version, comment: comment.trim() || null };
    const answer = await submit({ variables: { input: keyed(input) } });
    if (!answer.error) await navigate(`/reports/${report.id}/done`);
  };
  return (
    <div className={styles.submit}>
      {!refusal && (
        <TextArea
          label={t('submitComment')}
          hint={t('optional')}
          rows={2}
          value={comment}
          onChange={setComment}
        />
      )}
      {unsent > 0 && (
        <Notice kind="bad" live="alert">
          {t('keeping:notSent', { count: unsent })}
        </Notice>
      )}
      {error && (
        <Notice kind="bad" live="alert">
          {sentence(error)}
        </Notice>
      )}
      <Button busy={loading} refusal={refusal} onClick={() => void send()}>
        {t('submit')}
      </Button>
    </div>
  );
}
