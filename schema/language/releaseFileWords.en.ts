/** What stands in the files of a release besides its own words: columns, sheets, remarks. */
export const releaseFileWordsEn = {
  total: 'Total',
  aboutSheet: 'Read me',
  indicatorsSheet: 'Indicators',
  figuresSheet: 'Figures',
  referencesSheet: 'Published by others',
  leftOutSheet: 'Left out',
  columnsSheet: 'Columns',
  yes: 'Yes',
  no: 'No',
  citeAs: 'Cite as',
  product: 'Strategy Monitor',
  contentHash: 'SHA-256 of the frozen content',
  releasedAt: 'Released',
  figuresUpTo: 'Figures up to',
  framework: 'Results framework',
  keyPoint: 'Key point',
  method: 'Method',
  hiddenFigures: 'Hidden figures',
  /** `{mark}` is the mark of a hidden figure. */
  hiddenText:
    'A figure marked {mark} exists and is hidden to protect persons. Counts of persons from 1 to {most:number}, and other figures from which such a count could be worked out, are hidden alike. Hidden is neither zero nor missing. {count:number} figures of this release are hidden. This protects persons, but it is not anonymity, and it cannot undo what others have published.',
  emptyText: 'An empty cell has no value; it is not a zero.',
  designation:
    '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
  source: 'Source',
  address: 'Address',
  status: 'Status',
  reason: 'Reason',
  of: 'Of',
  latestPeriod: 'Latest year',
  baseline: 'Baseline',
  baselineYear: 'Year of the baseline',
  rating: 'Rating',
  shareOfExpected: 'Percent of what was expected',
  definition: 'Definition',
  reportedBy: 'Reported by',
  objective: 'Objective',
  code: 'Code',
  column: 'Column',
  description: 'Description',
  quarterColumn: 'Quarter',
  coverage: 'Values counted: {counted:number} of {expected:number}.',
  parts: 'Numerator: {numerator}; denominator: {denominator}.',
  outOf: '{value:number} of {outOf:number}.',
  unitIs: 'Unit: {unit}.',
  columns: {
    release: { title: 'Release', description: 'Number of the release.' },
    released_at: { title: 'Released at', description: 'When the figures were frozen (ISO 8601, UTC).' },
    invented: {
      title: 'Invented',
      description: 'true: the figures are invented for demonstration and must not be quoted.',
    },
    framework_code: { title: 'Framework', description: 'Code of the results framework.' },
    objective_code: {
      title: 'Objective',
      description: 'Code of the objective that the indicator belongs to.',
    },
    indicator_code: { title: 'Indicator code', description: 'Code of the indicator.' },
    indicator_name: { title: 'Indicator', description: 'Name of the indicator.' },
    measure: {
      title: 'Measure',
      description:
        'How the indicator measures: a count, a percentage (RATIO), an amount in euros, an average number of days, yes or no, steps of a milestone.',
    },
    unit: { title: 'Unit', description: 'Unit of the value.' },
    breakdown_code: {
      title: 'Breakdown code',
      description: 'Code of the breakdown; total for the whole. Codes with * cross several dimensions.',
    },
    breakdown_name: { title: 'Breakdown', description: 'Name of the breakdown.' },
    cell_code: {
      title: 'Category code',
      description: 'Code of the category, such as sex=female;age_group=child; total for the whole.',
    },
    cell_name: { title: 'Category', description: 'Name of the category.' },
    period: { title: 'Period', description: 'A quarter such as 2018-Q3, or a year such as 2018.' },
    period_kind: { title: 'Kind of period', description: 'QUARTER or YEAR.' },
    period_start: { title: 'First day', description: 'First day of the period.' },
    period_end: {
      title: 'Last day',
      description: 'Last day of the period; the year of the release ends with the quarter of the release.',
    },
    value: {
      title: 'Value',
      description:
        'The approved figure, exact. Percentages are percent, not shares of one. Empty when value_status is HIDDEN or MISSING.',
    },
    value_status: {
      title: 'Status of the value',
      description:
        'SHOWN: the value is given. HIDDEN: there is a value, hidden to protect persons. MISSING: there is no value; this is not a zero.',
    },
    out_of: {
      title: 'Out of',
      description: 'For “n of m” (yes or no over several institutions): m, the number that answered.',
    },
    numerator: { title: 'Numerator', description: 'Sum of numerators of a percentage or an average.' },
    numerator_status: {
      title: 'Status of the numerator',
      description: 'As value_status; empty when the measure has no numerator.',
    },
    denominator: { title: 'Denominator', description: 'Sum of denominators of a percentage or an average.' },
    denominator_status: {
      title: 'Status of the denominator',
      description: 'As value_status; empty when the measure has no denominator.',
    },
    target: { title: 'Target', description: 'Target of the period. Totals only.' },
    percent_of_target: {
      title: 'Percent of target',
      description: 'Value in percent of the target. Totals only; empty when one of the two is not printed.',
    },
    change: {
      title: 'Change',
      description:
        'Difference from the period before, in the unit of the value (percentages: percentage points). Totals only; empty when one of the two is not printed.',
    },
    values_counted: {
      title: 'Values counted',
      description: 'How many values of institutions are in the figure. Totals only.',
    },
    values_expected: { title: 'Values expected', description: 'How many values were expected. Totals only.' },
    note: { title: 'Note', description: 'Says in words that a figure of the row is hidden.' },
  },
};

export type ReleaseFileWords = typeof releaseFileWordsEn;
