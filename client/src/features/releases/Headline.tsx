import { gql, type TypedDocumentNode } from '@apollo/client';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/Card';
import { DistributionBar } from '../../components/DistributionBar';
import { KeyFigure } from '../../components/KeyFigure';
import { KeyFigures } from '../../components/KeyFigures';
import { ratingLook } from '../../components/statusLook';
import { HIDDEN_WORDS } from '../../../../schema/language/hiddenMark';
import { NO_VALUE } from '../../../../schema/language/figureText';
import { useFormat } from '../../format/useFormat';
import type { Headline_releaseFragment } from '../../generated/graphql';
import { StatesTwin } from './StatesTwin';

export const HEADLINE: TypedDocumentNode<Headline_releaseFragment> = gql`
  fragment Headline_release on Release {
    number
    quarter
    demonstration
    headline {
      indicatorsReleased
      indicatorsLeftOut
      activitiesDue
      activitiesImplemented
      ratings {
        rating
        count
      }
      ratingsHidden
    }
  }
`;

const HIDDEN_LOOK = { kind: 'none', symbol: 'lock' } as const;

/** The counts that sum up a release: indicators out and left out, activities implemented, indicators by rating. */
export function Headline({ release }: { release: Headline_releaseFragment }) {
  const { t } = useTranslation(['releases', 'released']);
  const bar = useRef<HTMLDivElement>(null);
  const { label, language, number } = useFormat();
  const { headline } = release;
  const parts = [
    ...headline.ratings.map(({ rating, count }) => ({
      key: rating,
      label: label('Rating', rating),
      count,
      look: ratingLook[rating],
    })),
    { key: 'HIDDEN', label: HIDDEN_WORDS[language], count: headline.ratingsHidden, look: HIDDEN_LOOK },
  ];
  return (
    <Card>
      <KeyFigures>
        <KeyFigure
          kind="info"
          label={t('activitiesImplemented')}
          value={headline.activitiesDue === 0 ? NO_VALUE : number(headline.activitiesImplemented)}
          detail={headline.activitiesDue === 0 ? t('noneDue') : t('ofDue', { count: headline.activitiesDue })}
        />
        <KeyFigure
          kind="info"
          label={t('indicatorsReleased')}
          value={number(headline.indicatorsReleased)}
          detail={t('withFigures')}
        />
        <KeyFigure
          kind="none"
          label={t('indicatorsLeftOut')}
          value={number(headline.indicatorsLeftOut)}
          detail={t('fewPersons')}
        />
      </KeyFigures>
      <div ref={bar}>
        <DistributionBar label={t('byRating')} parts={parts} />
      </div>
      <StatesTwin
        release={release}
        title={t('byRating')}
        rowsHeader={t('rating')}
        rows={parts.map(({ label: name, count }) => ({
          name,
          states: [{ label: t('indicatorsReleased'), count }],
        }))}
        fileName={t('released:ratingsFile')}
        drawn={() => bar.current}
      />
    </Card>
  );
}
