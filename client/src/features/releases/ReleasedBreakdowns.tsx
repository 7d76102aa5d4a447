import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Details } from '../../components/Details';
import { Section } from '../../components/Section';
import type { ReleasedBreakdowns_indicatorFragment } from '../../generated/graphql';
import { BreakdownTable } from './BreakdownTable';
import styles from './Summary.module.css';

export const RELEASED_BREAKDOWNS: TypedDocumentNode<ReleasedBreakdowns_indicatorFragment> = gql`
  fragment ReleasedBreakdowns_cell on ReleasedCellPoint {
    period
    value
    hidden
  }
  fragment ReleasedBreakdowns_indicator on ReleasedIndicator {
    code
    measure
    decimals
    breakdowns {
      code
      title
      exhaustive
      cells {
        key
        name
        points {
          ...ReleasedBreakdowns_cell
        }
        years {
          ...ReleasedBreakdowns_cell
        }
      }
    }
  }
`;

interface ReleasedBreakdownsProps {
  indicator: ReleasedBreakdowns_indicatorFragment;
  upTo: string;
}

/** Each breakdown of an indicator: its groups by year, and by quarter on demand. */
export function ReleasedBreakdowns({ indicator, upTo }: ReleasedBreakdownsProps) {
  const { t } = useTranslation('released');
  return (
    <Section title={t('breakdowns')}>
      {indicator.breakdowns.length === 0 && <p>{t('noBreakdown')}</p>}
      {indicator.breakdowns.map(({ code, title, exhaustive, cells }) => (
        <Section
          key={code}
          level={3}
          title={t('breakdownBy', { breakdown: title })}
          lead={exhaustive ? t('adding') : t('notAdding')}
        >
          <BreakdownTable
            caption={t('breakdownBy', { breakdown: title })}
            rows={cells.map(({ years, ...cell }) => ({ ...cell, figures: years }))}
            indicator={indicator}
            upTo={upTo}
          />
          <div className={styles.twin}>
            <Details summary={t('quartersOf', { breakdown: title })}>
              <BreakdownTable
                caption={t('quartersOf', { breakdown: title })}
                rows={cells.map(({ points, ...cell }) => ({ ...cell, figures: points }))}
                indicator={indicator}
                upTo={upTo}
              />
            </Details>
          </div>
        </Section>
      ))}
    </Section>
  );
}
