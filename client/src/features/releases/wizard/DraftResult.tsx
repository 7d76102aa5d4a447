import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../components/ErrorState';
import { Notice } from '../../../components/Notice';
import { Section } from '../../../components/Section';
import { Skeleton } from '../../../components/Skeleton';
import { useFormat } from '../../../format/useFormat';
import type { DraftResultQuery, DraftResultQueryVariables } from '../../../generated/graphql';
import { Findings } from './Findings';
import { FINDING } from './findingFragment';
import { HiddenByIndicator } from './HiddenByIndicator';
import { HiddenCells } from './HiddenCells';
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

/** What the audit says of a draft, what is hidden and why, and what earlier releases have fixed. */
export function DraftResult({ draftId }: { draftId: string }) {
  const { t } = useTranslation('wizard');
  const { number } = useFormat();
  const { data, error } = useQuery(DRAFT_RESULT, { variables: { id: draftId }, fetchPolicy: 'no-cache' });
  if (error) return <ErrorState error={error} />;
  if (!data) return <Skeleton height="8rem" />;
  const { state, factsChanged, disclosure } = data.releaseDraft;
  if (!disclosure) return null;
  const { hidden, printed, judged, indicators, fixed, findings } = disclosure;
  const few = hidden + printed;
  return (
    <>
      {factsChanged && (
        <Notice kind="attention" title={t('changed')}>
          {t('changedNext')}
        </Notice>
      )}
      <Notice
        kind={state === 'READY' ? 'good' : 'bad'}
        title={state === 'READY' ? t('ready') : t('refused')}
        live="status"
      >
        {state === 'READY' ? t('readyAbout', { count: judged }) : t('refusedNext')}
      </Notice>
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
    </>
  );
}
