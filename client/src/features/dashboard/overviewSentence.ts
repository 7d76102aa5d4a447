import type { TFunction } from 'i18next';

/** How reporting stands: whole numbers of institutions. */
export interface ReportingState {
  expectedReports: number;
  reportedReports: number;
  /** Not reported after the deadline. */
  overdue: readonly unknown[];
}

/**
 * The overview in one sentence: "8 of 11 institutions have reported for Q3 2019; 2 are late."
 * `quarter` is already written out.
 */
export function overviewSentence(
  t: TFunction<'dashboard'>,
  quarter: string,
  { expectedReports, reportedReports, overdue }: ReportingState,
): string {
  if (expectedReports === 0) return t('nothingExpected', { quarter });
  const late = overdue.length > 0 ? t('late', { count: overdue.length }) : t('noneLate');
  const reported =
    reportedReports === expectedReports
      ? t('allReported', { count: expectedReports, quarter })
      : t('reported', { count: reportedReports, expected: expectedReports, quarter });
  return t('sentence', { reported, late });
}
