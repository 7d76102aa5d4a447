import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../../components/Actions';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorState } from '../../../components/ErrorState';
import { Section } from '../../../components/Section';
import { Skeleton } from '../../../components/Skeleton';
import type { DraftProposalsQuery, DraftProposalsQueryVariables } from '../../../generated/graphql';
import { KeyPointFields } from '../KeyPointFields';
import type { Texts } from '../suggestedTitle';
import { TextsFields } from '../TextsFields';
import { MOST_POINTS } from '../writtenPoints';
import { DraftTrouble } from './DraftTrouble';
import { troubleOf } from './draftTrouble';
import { MissingTexts } from './MissingTexts';
import { Proposals } from './Proposals';
import { keyPointsOf, languagesMissing, type ReleaseWords } from './releaseWords';
import type { Step } from './steps';
import { useOnceWorked } from './useOnceWorked';
import type { Preparing } from './usePreparing';

export const DRAFT_PROPOSALS: TypedDocumentNode<DraftProposalsQuery, DraftProposalsQueryVariables> = gql`
  query DraftProposals($id: ID!) {
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
    }
  }
`;

interface WordsStepProps {
  draftId: string;
  titles: Texts;
  words: ReleaseWords;
  preparing: Preparing;
  onChange: (words: ReleaseWords) => void;
  go: (step: Step) => void;
}

const noError = () => undefined;

/** Title and sentences in three languages: what is missing, what the figures offer, what somebody writes. */
export function WordsStep({ draftId, titles, words, preparing, onChange, go }: WordsStepProps) {
  const { t } = useTranslation(['wizard', 'releases']);
  const { data, error } = useQuery(DRAFT_PROPOSALS, { variables: { id: draftId }, fetchPolicy: 'no-cache' });
  useOnceWorked(data?.releaseDraft.state, go);
  const trouble = data ? troubleOf(data.releaseDraft) : null;
  const proposals = data?.releaseDraft.proposedPoints ?? [];
  const points = keyPointsOf(proposals, words);
  const complete = [titles, ...points].every((texts) => languagesMissing(texts).length === 0);
  const refusal = () => {
    if (trouble !== null) return t(`trouble_${trouble}`);
    if (!complete) return t('missing');
    return points.length > MOST_POINTS ? t('tooMany', { count: MOST_POINTS }) : null;
  };
  return (
    <>
      {trouble !== null && (
        <DraftTrouble
          trouble={trouble}
          preparing={preparing}
          onBack={() => go('scope')}
          onFindings={() => go('protection')}
        />
      )}
      <MissingTexts titles={titles} own={words.own} />
      <Section title={t('releases:title')}>
        <Card>
          <TextsFields
            legend={t('releases:title')}
            idPrefix="titles"
            texts={titles}
            onChange={(changed) => onChange({ ...words, titles: changed })}
            errorOf={noError}
          />
        </Card>
      </Section>
      {error && <ErrorState error={error} />}
      {!data && !error && <Skeleton height="10rem" />}
      {data && trouble === null && (
        <Proposals
          proposals={proposals}
          ticked={words.ticked}
          onChange={(ticked) => onChange({ ...words, ticked })}
        />
      )}
      <Section title={t('ownPoints')} lead={t('ownPointsLead')}>
        <KeyPointFields
          points={words.own}
          onChange={(own) => onChange({ ...words, own })}
          errorOf={noError}
        />
      </Section>
      <Actions>
        <Button refusal={refusal()} onClick={() => go('preview')}>
          {t('toPreview')}
        </Button>
        <Button look="quiet" onClick={() => go('protection')}>
          {t('back')}
        </Button>
      </Actions>
    </>
  );
}
