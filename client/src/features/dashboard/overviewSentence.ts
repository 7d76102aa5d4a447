import type { TFunction } from 'i18next';

/** How reporting stands: whole numbers of institutions. */
export interface ReportingState {
  expectedReports: number;
  reportedReports: number;
  /** Back with their institutions for correction: neither reported nor late. */
  returnedReports: number;
  /** Not reported after the deadline. */
  overdue: readonly unknown[];
}

/**
 * The overview in one sentence: "8 of 11 institutions have reported for Q3 2019; 2 are late; 1 report was returned."
 * `quarter` is already written out.
 */
export function overviewSentence(
  t: TFunction<'dashboard'>,
  quarter: string,
  { expectedReports, reportedReports, returnedReports, overdue }: ReportingState,
): string {
  if (expectedReports === 0) return t('nothingExpected', { quarter });
  const late = overdue.length > 0 ? t('late', { count: overdue.length }) : t('noneLate');
  const reported =
    reportedReports === expectedReports
      ? t('allReported', { count: expectedReports, quarter })
      : t('reported', { count: reportedReports, expected: expectedReports, quarter });
  if (returnedReports === 0) return t('sentence', { reported, late });
  return t('sentenceReturned', { reported, late, returned: t('returned', { count: returnedReports }) });
}
