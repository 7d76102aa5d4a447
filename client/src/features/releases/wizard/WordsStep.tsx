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
import { MissingTexts } from './MissingTexts';
import { Proposals } from './Proposals';
import { keyPointsOf, languagesMissing, type ReleaseWords } from './releaseWords';

export const DRAFT_PROPOSALS: TypedDocumentNode<DraftProposalsQuery, DraftProposalsQueryVariables> = gql`
  query DraftProposals($id: ID!) {
    releaseDraft(id: $id) {
      id
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
  onChange: (words: ReleaseWords) => void;
  onBack: () => void;
  onNext: () => void;
}

const noError = () => undefined;

/** Title and sentences in three languages: what is missing, what the figures offer, what somebody writes. */
export function WordsStep({ draftId, titles, words, onChange, onBack, onNext }: WordsStepProps) {
  const { t } = useTranslation(['wizard', 'releases']);
  const { data, error } = useQuery(DRAFT_PROPOSALS, { variables: { id: draftId }, fetchPolicy: 'no-cache' });
  const proposals = data?.releaseDraft.proposedPoints ?? [];
  const points = keyPointsOf(proposals, words);
  const complete = [titles, ...points].every((texts) => languagesMissing(texts).length === 0);
  const refusal = () => {
    if (!complete) return t('missing');
    return points.length > MOST_POINTS ? t('tooMany', { count: MOST_POINTS }) : null;
  };
  return (
    <>
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
      {data && (
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
        <Button refusal={refusal()} onClick={onNext}>
          {t('toPreview')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </Actions>
    </>
  );
}
