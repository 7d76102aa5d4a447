import { gql, type TypedDocumentNode } from '@apollo/client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/Card';
import type { FormulaWords_indicatorFragment } from '../../generated/graphql';
import styles from './FormulaWords.module.css';

export const FORMULA_WORDS: TypedDocumentNode<FormulaWords_indicatorFragment> = gql`
  fragment FormulaWords_indicator on Indicator {
    id
    measure
    timeAggregation
    institutionAggregation
    numeratorText
    denominatorText
  }
`;

/** The rule by which figures are put together, in the order in which it is applied. */
export function FormulaWords({ indicator }: { indicator: FormulaWords_indicatorFragment }) {
  const { t } = useTranslation('dashboard');
  const { timeAggregation, institutionAggregation, numeratorText, denominatorText } = indicator;
  return (
    <Card>
      <h2>{t('formula')}</h2>
      <ol className={styles.steps}>
        <li>{t('onlyApproved')}</li>
        {numeratorText && denominatorText && (
          <li>{t('ratioOf', { numerator: numeratorText, denominator: denominatorText })}</li>
        )}
        <li>{t(`overInstitutions_${institutionAggregation}`)}</li>
        <li>{t(`overTime_${timeAggregation}`)}</li>
        <li>{t('nothingExtrapolated')}</li>
      </ol>
    </Card>
  );
}
