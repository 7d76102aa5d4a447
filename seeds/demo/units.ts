import { canonical, type Amount } from '../../server/src/domain/amount';
import type { PlanIndicator } from '../../server/src/plan/plan';

/** Digits after the point of an indicator's figures; they are worked out as whole units (cents, persons). */
export const decimalsOf = ({ measure, rule }: PlanIndicator): number => {
  if (measure === 'RATIO') return rule.partDecimals;
  return measure === 'AMOUNT' ? rule.decimals : 0;
};

/** Units of one, for example 100 cents of a euro. */
export const scaleOf = (indicator: PlanIndicator): number => 10 ** decimalsOf(indicator);

/** The exact text of whole units: 1250 cents are `12.5`. */
export function amountOf(units: number, decimals: number): Amount {
  const digits = String(units).padStart(decimals + 1, '0');
  return canonical(decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}
