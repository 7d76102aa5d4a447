import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/Card';
import { DefinitionList } from '../../components/DefinitionList';
import { Notice } from '../../components/Notice';
import { useFormat } from '../../format/useFormat';
import type { IndicatorFacts_indicatorFragment } from '../../generated/graphql';
import { indicatorFacts } from './indicatorDefinitions';
import styles from './TrendView.module.css';

export const INDICATOR_FACTS: TypedDocumentNode<IndicatorFacts_indicatorFragment> = gql`
  fragment IndicatorFacts_indicator on Indicator {
    id
    code
    definition
    level
    measure
    unit
    numeratorText
    denominatorText
    timeAggregation
    institutionAggregation
    direction
    frequency
    sensitivity
    baselineYear
    baselineValue
    decimals
    dataSource
    provenance
    targets {
      period
      value
      provenance
    }
    breakdowns {
      id
      exhaustive
      dimensions {
        id
        title
      }
    }
    reporters {
      fromQuarter
      toQuarter
      institution {
        id
        name
      }
    }
    activity {
      id
      code
      title
    }
  }
`;

/** Everything the plan says about the indicator, and that its wording and targets are a reconstruction. */
export function IndicatorFacts({ indicator }: { indicator: IndicatorFacts_indicatorFragment }) {
  const { t } = useTranslation('dashboard');
  return (
    <div className={styles.view}>
      <Notice kind="attention" title={t('reconstruction')}>
        {t('reconstructionMeaning')}
      </Notice>
      <Card>
        <DefinitionList items={indicatorFacts(t, useFormat(), indicator)} />
      </Card>
    </div>
  );
}
