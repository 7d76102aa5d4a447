import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../../components/Actions';
import { Button } from '../../../components/Button';
import { ErrorState } from '../../../components/ErrorState';
import { Notice } from '../../../components/Notice';
import { ProgressBar } from '../../../components/ProgressBar';
import { Section } from '../../../components/Section';
import { Skeleton } from '../../../components/Skeleton';
import type { DraftStateQuery, DraftStateQueryVariables } from '../../../generated/graphql';
import { DraftResult } from './DraftResult';
import { DraftTrouble } from './DraftTrouble';
import type { Preparing } from './usePreparing';

const DRAFT_STATE: TypedDocumentNode<DraftStateQuery, DraftStateQueryVariables> = gql`
  query DraftState($id: ID!) {
    releaseDraft(id: $id) {
      id
      state
      progress
    }
  }
`;

interface ProtectionStepProps {
  draftId: string;
  preparing: Preparing;
  onBack: () => void;
  onNext: () => void;
}

const EVERY_SECOND = 1000;

/** What disclosure control came to: how far it is, then what is hidden and why, or what refuses the release. */
export function ProtectionStep({ draftId, preparing, onBack, onNext }: ProtectionStepProps) {
  const { t } = useTranslation('wizard');
  const { data, error, refetch, stopPolling } = useQuery(DRAFT_STATE, {
    variables: { id: draftId },
    pollInterval: EVERY_SECOND,
    fetchPolicy: 'no-cache',
  });
  const draft = data?.releaseDraft;
  const ended = draft !== undefined && draft.state !== 'WORKING';
  useEffect(() => {
    if (ended) stopPolling();
  }, [ended, stopPolling]);
  return (
    <Section title={t('step_protection')}>
      {error && <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {!draft && !error && <Skeleton height="6rem" />}
      {draft?.state === 'WORKING' && (
        <Notice title={t('working')} live="status">
          <p>{t('workingAbout')}</p>
          <ProgressBar percent={draft.progress} text={t('percentDone', { percent: draft.progress })} />
        </Notice>
      )}
      {draft?.state === 'FAILED' && <DraftTrouble trouble="FAILED" preparing={preparing} onBack={onBack} />}
      {(draft?.state === 'READY' || draft?.state === 'REFUSED') && (
        <DraftResult draftId={draftId} preparing={preparing} onBack={onBack} onNext={onNext} />
      )}
      {!ended && preparing.error !== undefined && (
        <ErrorState error={preparing.error} kept={t('choicesKept')} />
      )}
      {!ended && (
        <Actions>
          {error && (
            <Button busy={preparing.busy} onClick={preparing.prepare}>
              {t('again')}
            </Button>
          )}
          <Button look="quiet" onClick={onBack}>
            {t('back')}
          </Button>
        </Actions>
      )}
    </Section>
  );
}
