import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import {
  amountLimits,
  partLimits,
  usesParts,
  type LineContent,
  type NumberLimits,
} from '../../rules/lineRules';

/** What the rules let into the cells of an indicator, in words: "Whole number, not negative." */
export function useLimitWords(rule: LineContent['rule']): string[] {
  const { t } = useTranslation(['details', 'reporting']);
  const { number } = useFormat();
  const wordsOf = ({ decimals, mayBeNegative, maximum }: NumberLimits) =>
    [
      decimals === 0 ? t('limitWhole') : t('limitDecimals', { count: decimals }),
      t(mayBeNegative ? 'limitNegative' : 'limitNotNegative'),
      ...(maximum === null ? [] : [t('limitMost', { number: number(maximum) })]),
    ].join(', ');
  const part = (name: 'numerator' | 'denominator') =>
    `${t(name, { ns: 'reporting' })}: ${wordsOf(partLimits(rule, name))}`;
  const quotient =
    rule.measure === 'DAYS'
      ? t('limitDays')
      : t(rule.mayExceedDenominator ? 'limitShareAbove' : 'limitShare');
  const values = usesParts(rule.measure)
    ? [part('numerator'), part('denominator'), quotient]
    : [rule.measure === 'YES_NO' ? t('limitYesNo') : wordsOf(amountLimits(rule))];
  return [...values.map(asSentence), t('limitReason')];
}

const asSentence = (words: string): string => {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return begun.endsWith('.') ? begun : `${begun}.`;
};
