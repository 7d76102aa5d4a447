import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../../components/Actions';
import { Button } from '../../../components/Button';
import { ErrorState } from '../../../components/ErrorState';
import { Notice } from '../../../components/Notice';
import { Section } from '../../../components/Section';
import { Skeleton } from '../../../components/Skeleton';
import { useFormat } from '../../../format/useFormat';
import type { DraftResultQuery, DraftResultQueryVariables } from '../../../generated/graphql';
import { DraftTrouble } from './DraftTrouble';
import { indicatorsConcerned, troubleOf } from './draftTrouble';
import { Findings } from './Findings';
import { FINDING } from './findingFragment';
import { HiddenByIndicator } from './HiddenByIndicator';
import { HiddenCells } from './HiddenCells';
import type { Preparing } from './usePreparing';
import styles from './Wizard.module.css';

const DRAFT_RESULT: TypedDocumentNode<DraftResultQuery, DraftResultQueryVariables> = gql`
  query DraftResult($id: ID!) {
    releaseDraft(id: $id) {
      id
      state
      factsChanged
      disclosure {
        printed
        hidden
        judged
        fixed {
          release
          figures
        }
        indicators {
          code
          name
          printed
          small
          protecting
        }
        findings {
          ...Finding_finding
        }
      }
    }
  }
  ${FINDING}
`;

interface DraftResultProps {
  draftId: string;
  preparing: Preparing;
  onBack: () => void;
  onNext: () => void;
}

/** What the audit says of a draft, what to do next, what is hidden and why, and what earlier releases have fixed. */
export function DraftResult({ draftId, preparing, onBack, onNext }: DraftResultProps) {
  const { t } = useTranslation('wizard');
  const { number } = useFormat();
  const { data, error } = useQuery(DRAFT_RESULT, { variables: { id: draftId }, fetchPolicy: 'no-cache' });
  if (error) return <ErrorState error={error} />;
  if (!data) return <Skeleton height="8rem" />;
  const { disclosure } = data.releaseDraft;
  if (!disclosure) return null;
  const { hidden, printed, judged, indicators, fixed, findings } = disclosure;
  const few = hidden + printed;
  const trouble = troubleOf(data.releaseDraft);
  return (
    <>
      {trouble !== null && (
        <DraftTrouble
          trouble={trouble}
          preparing={preparing}
          onBack={onBack}
          concerned={trouble === 'REFUSED' ? indicatorsConcerned(findings) : []}
        />
      )}
      {trouble === null && (
        <Notice kind="good" title={t('ready')} live="status">
          {t('readyAbout', { count: judged })}
        </Notice>
      )}
      <p>{few === 0 ? t('nothingSmall') : t('hiddenOf', { hidden: number(hidden), all: number(few) })}</p>
      <Findings findings={findings} />
      {fixed.length > 0 && (
        <Section level={3} title={t('fixed')}>
          <ul className={styles.list}>
            {fixed.map(({ release, figures }) => (
              <li key={release}>{t('fixedBy', { release, count: figures })}</li>
            ))}
          </ul>
        </Section>
      )}
      {indicators.length > 0 && (
        <>
          <HiddenByIndicator indicators={indicators} />
          <HiddenCells draftId={draftId} indicators={indicators} />
        </>
      )}
      {trouble === null && preparing.error !== undefined && (
        <ErrorState error={preparing.error} kept={t('choicesKept')} />
      )}
      {trouble === null && (
        <Actions>
          <Button onClick={onNext}>{t('toWords')}</Button>
          <Button look="secondary" busy={preparing.busy} onClick={preparing.prepare}>
            {t('again')}
          </Button>
          <Button look="quiet" onClick={onBack}>
            {t('back')}
          </Button>
        </Actions>
      )}
    </>
  );
}
