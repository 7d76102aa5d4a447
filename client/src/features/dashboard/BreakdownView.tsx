import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { SelectField } from '../../components/SelectField';
import { useAddressPart } from '../../components/useAddressPart';
import type { BreakdownView_trendFragment } from '../../generated/graphql';
import { BREAKDOWN_CHART, BreakdownChart } from './BreakdownChart';
import type { IndicatorViewProps } from './IndicatorContent';
import styles from './TrendView.module.css';

export const BREAKDOWN_VIEW: TypedDocumentNode<BreakdownView_trendFragment> = gql`
  fragment BreakdownView_trend on IndicatorTrend {
    indicator {
      id
      breakdowns {
        id
        code
        dimensions {
          id
          title
        }
      }
    }
    ...BreakdownChart_trend
  }
  ${BREAKDOWN_CHART}
`;

type ViewProps = Omit<IndicatorViewProps<BreakdownView_trendFragment>, 'ownInstitutionId'>;

/** The indicator by sex, age or whatever it is broken down by; which one is in the address. */
export function BreakdownView({ trend, demonstration }: ViewProps) {
  const { t } = useTranslation('dashboard');
  const [asked, choose] = useAddressPart('breakdown');
  const { breakdowns } = trend.indicator;
  const choices = breakdowns.map(({ code, dimensions }) => ({
    value: code,
    label: dimensions.map(({ title }) => title).join(' × '),
  }));
  const chosen = choices.find(({ value }) => value === asked) ?? choices[0];
  if (!chosen) return <EmptyState title={t('noBreakdown')}>{t('noBreakdownNext')}</EmptyState>;
  return (
    <div className={styles.view}>
      <FilterBar label={t('chooseBreakdown')}>
        <SelectField label={t('breakdown')} value={chosen.value} onChange={choose} choices={choices} />
      </FilterBar>
      <BreakdownChart trend={trend} code={chosen.value} title={chosen.label} demonstration={demonstration} />
    </div>
  );
}
