import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HIDDEN_MARK } from '../../../../schema/language/hiddenMark';
import { releaseSentence, toldPeriods } from '../../../../schema/language/releaseSentence';
import { Notice } from '../../components/Notice';
import { useLanguage } from '../../format/useLanguage';
import type {
  ReleasedIndicator_indicatorFragment,
  ReleasePart_releaseFragment,
} from '../../generated/graphql';
import { AboutIndicator, ABOUT_INDICATOR } from './AboutIndicator';
import { FiguresTable, FIGURES_TABLE } from './FiguresTable';
import { hidesAnything } from '../../../../schema/releases/hidesAnything';
import { OthersFigures, OTHERS_FIGURES } from './OthersFigures';
import { ReleasedBreakdowns, RELEASED_BREAKDOWNS } from './ReleasedBreakdowns';
import { ReleasedCharts, RELEASED_CHARTS } from './ReleasedCharts';
import { ReleasePart } from './ReleasePart';

export const RELEASED_INDICATOR: TypedDocumentNode<ReleasedIndicator_indicatorFragment> = gql`
  fragment ReleasedIndicator_indicator on ReleasedIndicator {
    code
    name
    unit
    measure
    decimals
    objectiveCode
    points {
      period
      value
      hidden
      outOf
      change
      numeratorHidden
      denominatorHidden
    }
    years {
      period
      value
      hidden
      outOf
      change
      numeratorHidden
      denominatorHidden
    }
    breakdowns {
      cells {
        points {
          hidden
        }
        years {
          hidden
        }
      }
    }
    ...ReleasedCharts_indicator
    ...FiguresTable_indicator
    ...ReleasedBreakdowns_indicator
    ...AboutIndicator_indicator
    ...OthersFigures_indicator
  }
  ${RELEASED_CHARTS}
  ${FIGURES_TABLE}
  ${RELEASED_BREAKDOWNS}
  ${ABOUT_INDICATOR}
  ${OTHERS_FIGURES}
`;

interface ReleasedIndicatorProps {
  release: ReleasePart_releaseFragment;
  indicator: ReleasedIndicator_indicatorFragment;
  /** The objective that it belongs to, in words. */
  objective: string;
  /** Counts below it are not repeated where they rest on few persons. */
  threshold: number;
}

/** What a release says of one indicator: a sentence, trend, tables, breakdowns, what it means, figures of others. */
export function ReleasedIndicator({ release, indicator, objective, threshold }: ReleasedIndicatorProps) {
  const { t } = useTranslation('released');
  const language = useLanguage();
  const { number, quarter: upTo } = release;
  return (
    <ReleasePart
      release={release}
      title={releaseSentence(language, { ...indicator, years: toldPeriods(indicator) }, upTo)}
      lead={`${indicator.code} · ${indicator.unit}`}
    >
      {hidesAnything(indicator) && (
        <Notice title={t('hiddenHere')}>
          {t('hiddenWhy', { mark: HIDDEN_MARK })}{' '}
          <Link to={`/summary/${number}/method`}>{t('toTheMethod')}</Link>
        </Notice>
      )}
      <ReleasedCharts release={release} indicator={indicator} />
      <FiguresTable indicator={indicator} upTo={upTo} />
      <ReleasedBreakdowns indicator={indicator} upTo={upTo} />
      <AboutIndicator indicator={indicator} objective={objective} upTo={upTo} />
      <OthersFigures indicator={indicator} threshold={threshold} />
    </ReleasePart>
  );
}
