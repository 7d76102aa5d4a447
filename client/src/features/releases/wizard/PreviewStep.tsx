import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../../components/Actions';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { Notice } from '../../../components/Notice';
import { Section } from '../../../components/Section';
import { Skeleton } from '../../../components/Skeleton';
import { useLanguage } from '../../../format/useLanguage';
import type {
  CreateReleaseMutation,
  CreateReleaseMutationVariables,
  DraftPreviewQuery,
  DraftPreviewQueryVariables,
} from '../../../generated/graphql';
import type { Texts } from '../suggestedTitle';
import { DonorPreview, DONOR_PREVIEW } from './DonorPreview';
import { DraftTrouble } from './DraftTrouble';
import { troubleOf } from './draftTrouble';
import { keyPointsOf, type ReleaseWords } from './releaseWords';
import type { Step } from './steps';
import { useOnceWorked } from './useOnceWorked';
import type { Preparing } from './usePreparing';

const DRAFT_PREVIEW: TypedDocumentNode<DraftPreviewQuery, DraftPreviewQueryVariables> = gql`
  query DraftPreview($id: ID!) {
    releaseDraft(id: $id) {
      id
      state
      factsChanged
      proposedPoints {
        indicatorCode
        en
        sq
        sr
      }
      preview {
        ...DonorPreview_release
      }
    }
  }
  ${DONOR_PREVIEW}
`;

const CREATE_RELEASE: TypedDocumentNode<CreateReleaseMutation, CreateReleaseMutationVariables> = gql`
  mutation CreateRelease($input: CreateReleaseInput!) {
    createRelease(input: $input) {
      number
    }
  }
`;

interface PreviewStepProps {
  draftId: string;
  titles: Texts;
  words: ReleaseWords;
  preparing: Preparing;
  go: (step: Step) => void;
  onReleased: (number: number) => Promise<void>;
}

/** The release as donors will see it, and the step that freezes it. */
export function PreviewStep({ draftId, titles, words, preparing, go, onReleased }: PreviewStepProps) {
  const { t } = useTranslation(['wizard', 'releases']);
  const language = useLanguage();
  const { data, error, refetch } = useQuery(DRAFT_PREVIEW, {
    variables: { id: draftId },
    fetchPolicy: 'no-cache',
  });
  const [create, { loading, error: refused }] = useMutation(CREATE_RELEASE);
  const draft = data?.releaseDraft;
  useOnceWorked(draft?.state, go);
  const keyPoints = keyPointsOf(draft?.proposedPoints ?? [], words);
  const release = async () => {
    const { data: made } = await create({
      variables: { input: { draft: draftId, titles, keyPoints } },
      update: (cache) => void cache.evict({ fieldName: 'releases' }),
    });
    if (made) await onReleased(made.createRelease.number);
    // The figures may have changed while somebody looked at them: then the draft says so itself.
    else await refetch().catch(() => undefined);
  };
  const trouble = draft ? troubleOf(draft) : null;
  if (trouble !== null)
    return (
      <DraftTrouble
        trouble={trouble}
        preparing={preparing}
        onBack={() => go('scope')}
        onFindings={() => go('protection')}
      />
    );
  return (
    <>
      <Section title={t('asDonors')} lead={t('asDonorsLead')}>
        {error && <ErrorState error={error} />}
        {!draft && !error && <Skeleton height="20rem" />}
        {draft && !draft.preview && <EmptyState title={t('noPreview')}>{t('working')}</EmptyState>}
        {draft?.preview && (
          <DonorPreview
            release={draft.preview}
            title={titles[language]}
            keyPoints={keyPoints.map((texts) => texts[language])}
          />
        )}
      </Section>
      <Notice kind="attention">{t('releases:releaseIsFinal')}</Notice>
      {refused && <ErrorState error={refused} />}
      <Actions>
        {draft?.preview && (
          <Button busy={loading} onClick={() => void release()}>
            {t('releases:release')}
          </Button>
        )}
        <Button look="quiet" onClick={() => go('words')}>
          {t('back')}
        </Button>
      </Actions>
    </>
  );
}
