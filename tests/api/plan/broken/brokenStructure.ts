import type { BrokenPlan } from './brokenPlan';

/** What does not hold between frameworks, objectives, activities and indicators. */
export const BROKEN_STRUCTURE: readonly BrokenPlan[] = [
  [
    'frameworks.csv',
    '2017-Q1,2020-Q1',
    '2020-Q1,2017-Q1',
    'frameworks.csv:3:7 end_quarter: 2017-Q1 is before start_quarter 2020-Q1.',
  ],
  [
    'objectives.csv',
    'SO1.1,NATS-2015-2019,SO1',
    'SO1.1,NATS-2015-2019,PR0',
    'objectives.csv:3:3 parent_code: PR0 belongs to MF-2017-2020.',
  ],
  [
    'objectives.csv',
    'SO1.1,NATS-2015-2019,SO1',
    'SO1.1,NATS-2015-2019,',
    'objectives.csv:3:3 parent_code: A specific objective names the strategic one above it.',
  ],
  [
    'objectives.csv',
    'SO2,NATS-2015-2019,',
    'SO2,NATS-2015-2019,SO1',
    'objectives.csv:4:3 parent_code: A strategic objective has nothing above it.',
  ],
  [
    'objectives.csv',
    'SO2.1,NATS-2015-2019,SO2',
    'SO2.1,NATS-2015-2019,SO1.1',
    'objectives.csv:5:3 parent_code: SO1.1 is not a strategic objective.',
  ],
  [
    'activities.csv',
    'AP.0.1,PR0.1',
    'AP.0.1,PR0',
    'activities.csv:6:2 objective_code: An activity stands below a specific objective.',
  ],
  [
    'activities.csv',
    'školama,MEST,OSCE',
    'školama,OSCE,',
    'activities.csv:3:6 lead_institution: OSCE leads, but institutions.csv says that it does not report.',
  ],
  [
    'activities.csv',
    '2017-Q1,2020-Q1',
    '2016-Q4,2020-Q1',
    'activities.csv:6:8 start_quarter: 2016-Q4 is outside MF-2017-2020 (2017-Q1 to 2020-Q1).',
  ],
  [
    'activities.csv',
    'ONATC,KP,2017',
    'ONATC,KP;ONATC,2017',
    'activities.csv:6:7 partner_institutions: ONATC leads the activity and is no partner.',
  ],
  [
    'indicators.csv',
    'campaigns,fushata,kampanje,,',
    'campaigns,fushata,kampanje,Above,',
    'indicators.csv:2:14 numerator_en: A COUNT has no such part.',
  ],
  ['indicators.csv', 'Victims in care', '', 'indicators.csv:9:17 denominator_en: A RATIO needs this text.'],
  [
    'indicators.csv',
    'RATIO,RATIO,DECREASE',
    'AVERAGE,RATIO,DECREASE',
    'indicators.csv:10:20 time_aggregation: A DAYS needs RATIO here.',
  ],
  [
    'indicators.csv',
    'da/ne,,,,,,,LATEST,NONE',
    'da/ne,,,,,,,LATEST,SUM',
    'indicators.csv:5:21 institution_aggregation: A YES_NO needs NONE here.',
  ],
  [
    'indicators.csv',
    'schools,shkolla,škole,,,,,,,LATEST,SUM',
    'schools,shkolla,škole,,,,,,,RATIO,SUM',
    'indicators.csv:6:20 time_aggregation: A COUNT cannot be put together by RATIO.',
  ],
  [
    'indicators.csv',
    'NONE,2014,0,Own records,0',
    'NONE,2014,0,Own records,2',
    'indicators.csv:2:28 decimals: A COUNT is a whole number.',
  ],
  [
    'indicators.csv',
    'NONE,2014,0',
    'NONE,2014,',
    'indicators.csv:2:26 baseline_value: Year and value belong together.',
  ],
];
