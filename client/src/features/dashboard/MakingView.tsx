import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { Section } from '../../components/Section';
import { SelectField } from '../../components/SelectField';
import { useAddressPart } from '../../components/useAddressPart';
import { useFormat } from '../../format/useFormat';
import type { MakingView_trendFragment } from '../../generated/graphql';
import { ContributionTable } from './ContributionTable';
import { FORMULA_WORDS, FormulaWords } from './FormulaWords';
import type { IndicatorViewProps } from './IndicatorContent';
import { quartersByYear } from './quartersByYear';
import styles from './TrendView.module.css';

export const MAKING_VIEW: TypedDocumentNode<MakingView_trendFragment> = gql`
  fragment MakingView_trend on IndicatorTrend {
    indicator {
      id
      measure
      decimals
      reporters {
        fromQuarter
        toQuarter
        institution {
          id
          name
        }
      }
      ...FormulaWords_indicator
    }
    points {
      quarter
      figure {
        value
        outOf
        coverage {
          counted
          expected
          missing {
            id
            name
          }
          beingCorrected {
            id
            name
          }
        }
      }
    }
    years {
      year
      figure {
        value
        outOf
      }
    }
    contributions {
      quarter
      reportId
      workflow
      amount
      numerator
      denominator
      reason
      explanation
      revision
      counted
      institution {
        id
        name
      }
    }
  }
  ${FORMULA_WORDS}
`;

type ViewProps = Omit<IndicatorViewProps<MakingView_trendFragment>, 'demonstration'>;

/** How the number of a year was made: the rule in words, and every value that was counted or left out. */
export function MakingView({ trend, ownInstitutionId }: ViewProps) {
  const { t } = useTranslation('dashboard');
  const format = useFormat();
  const [asked, choose] = useAddressPart('year');
  const { indicator, points, years } = trend;
  const ofYears = quartersByYear(points.map(({ quarter }) => quarter)).toReversed();
  const chosen = ofYears.find(({ year }) => year === asked) ?? ofYears[0];
  if (!chosen) return <EmptyState title={t('noQuarter')}>{t('noQuarterNext')}</EmptyState>;
  const year = format.year(chosen.year);
  const result = years.find((each) => String(each.year) === chosen.year)?.figure;
  return (
    <div className={styles.view}>
      <FormulaWords indicator={indicator} />
      <FilterBar label={t('chooseYear')}>
        <SelectField
          label={t('year')}
          value={chosen.year}
          onChange={choose}
          choices={ofYears.map((each) => ({ value: each.year, label: format.year(each.year) }))}
        />
      </FilterBar>
      <Section
        title={t('madeTitle', { year })}
        lead={
          result &&
          t('madeResult', {
            year,
            figure: format.figure(result.value, { ...indicator, outOf: result.outOf }),
          })
        }
      >
        <ContributionTable trend={trend} quarters={chosen.quarters} ownInstitutionId={ownInstitutionId} />
      </Section>
    </div>
  );
}
