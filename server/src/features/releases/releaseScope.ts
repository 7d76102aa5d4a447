import { leftOutReason, type LeftOutReason } from '../../domain/release';
import type { Quarter } from '../../domain/quarter';
import { DomainError } from '../../errors';
import type { PlanFramework, PlanIndicator } from '../../plan/plan';

/** What a release is about. */
export interface ReleaseScope {
  /** Code of the framework. */
  framework: string;
  /** The last quarter. */
  quarter: Quarter;
  /** Codes of indicators; null: all that may enter. */
  indicators: readonly string[] | null;
  /** Which figures are given. */
  quarters: boolean;
  years: boolean;
  breakdowns: boolean;
  /** Codes of indicators whose zeros are hidden like small counts. */
  zerosHidden: readonly string[];
}

/** Throws INVALID_INPUT for codes that the framework does not have, and for a scope without any figure. */
export function assertScope(framework: PlanFramework, scope: ReleaseScope): void {
  const codes = new Set(framework.indicators.map(({ code }) => code));
  const refuse = (field: string): never => {
    throw new DomainError('INVALID_INPUT', 'Error_NOTHING_TO_RELEASE', { field });
  };
  if (scope.indicators?.some((code) => !codes.has(code)) || scope.indicators?.length === 0)
    refuse('indicators');
  if (scope.zerosHidden.some((code) => !codes.has(code))) refuse('zerosHidden');
  if (!scope.quarters && !scope.years) refuse('years');
}

/** Why an indicator is not in a release of this scope; null when it is. */
export const leftOutOf = (scope: ReleaseScope, indicator: PlanIndicator): LeftOutReason | null =>
  leftOutReason(indicator) ?? (isChosen(scope, indicator) ? null : 'NOT_CHOSEN');

/** An annual count of few persons is a yearly figure, and stays out where those are not wanted. */
const isChosen = ({ indicators, years }: ReleaseScope, { code, sensitivity, frequency }: PlanIndicator) =>
  (indicators === null || indicators.includes(code)) &&
  (years || sensitivity === 'NONE' || frequency === 'QUARTERLY');
