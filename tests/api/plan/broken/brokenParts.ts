import type { BrokenPlan } from './brokenPlan';

/** What does not hold between indicators and all that belongs to them. */
export const BROKEN_PARTS: readonly BrokenPlan[] = [
  [
    'reporters.csv',
    'I1.1.1a,ONATC,2015-Q1,2019-Q4\n',
    '',
    'indicators.csv:2:1 code: reporters.csv names nobody who reports it.',
  ],
  [
    'indicator_breakdowns.csv',
    'I2.1.2a,sex',
    'I2.1.2a,gender',
    'indicator_breakdowns.csv:7:2 dimensions: gender is no dimension with categories.',
  ],
  [
    'categories.csv',
    '30,true,UNODC\nage',
    '30,false,UNODC\nage',
    'indicator_breakdowns.csv:2:3 exhaustive: The dimension sex has no category for unknown, so its cells need not add up.',
  ],
  [
    'breakdown_rules.csv',
    'I2.1.1b,type_of_assistance',
    'I2.1.1b,citizenship',
    'breakdown_rules.csv:2:3 overlapping: Line 5 of indicator_breakdowns.csv says that the cells add up to the total.',
  ],
  [
    'breakdown_rules.csv',
    'I2.1.1b,type_of_assistance',
    'I1.1.1b,type_of_assistance',
    'breakdown_rules.csv:2:2 dimensions: I1.1.1b is not broken down by "type_of_assistance".',
  ],
  [
    'breakdown_rules.csv',
    'I2.1.1b,type',
    'I9.9.9z,type',
    'breakdown_rules.csv:2:1 indicator_code: "I9.9.9z" is no code of indicators.csv.',
  ],
  [
    'categories.csv',
    'citizenship,AL,',
    'citizenship,AL,PR',
    'categories.csv:9:3 parent_code: Only a municipality has something above it.',
  ],
  [
    'categories.csv',
    'municipality,PRZ,PZ',
    'municipality,PRZ,XX',
    'categories.csv:18:3 parent_code: XX is no category of the dimension region.',
  ],
  [
    'municipalities.csv',
    'Prizren,PZ',
    'Prizren,XX',
    'municipalities.csv:3:5 region_code: XX is no category of the dimension region.',
  ],
  [
    'dimensions.csv',
    'sex,Sex',
    'hair,Hair,Flokët,Kosa\nsex,Sex',
    'dimensions.csv:2:1 code: categories.csv has no category of it.',
  ],
  [
    'reporters.csv',
    'IP.0.1c,KP',
    'IP.0.1c,OSCE',
    'reporters.csv:17:2 institution_code: institutions.csv says that OSCE does not report.',
  ],
  [
    'reporters.csv',
    'I1.1.1b,KP,2015-Q1,2019-Q4',
    'I1.1.1b,KP,2015-Q1,2018-Q4\nI1.1.1b,KP,2018-Q4,2019-Q4',
    'reporters.csv:5:3 from_quarter: Overlaps with line 4.',
  ],
  [
    'reporters.csv',
    'IP.0.1c,KP,2018-Q1,2020-Q1',
    'IP.0.1c,KP,2018-Q1,2020-Q2',
    'reporters.csv:17:4 to_quarter: 2020-Q2 is outside MF-2017-2020 (2017-Q1 to 2020-Q1).',
  ],
  [
    'targets.csv',
    'I2.1.2b,2018',
    'I2.1.1b,2018',
    'targets.csv:14:1 indicator_code: I2.1.1b is only monitored and has no target.',
  ],
  [
    'targets.csv',
    'I1.1.2c,2018',
    'I1.1.2c,2018-Q4',
    'targets.csv:10:2 period: I1.1.2c is reported once a year and has no target for a quarter.',
  ],
  [
    'targets.csv',
    'IP.0.1b,2018',
    'IP.0.1b,2016',
    'targets.csv:16:2 period: 2016 is outside MF-2017-2020 (2017-Q1 to 2020-Q1).',
  ],
  [
    'ratio_rules.csv',
    'I2.1.2b,0',
    'I2.1.2b,2',
    'ratio_rules.csv:2:2 part_decimals: Days and cases are whole numbers.',
  ],
  [
    'ratio_rules.csv',
    'I2.1.2b,0',
    'I1.1.1a,0',
    'ratio_rules.csv:2:1 indicator_code: I1.1.1a is a COUNT and has no numerator.',
  ],
  [
    'reference_figures.csv',
    'I1.1.1b,2018-01-01,2018-12-31',
    'I1.1.1b,2018-12-31,2018-01-01',
    'reference_figures.csv:6:3 end_date: 2018-01-01 is before start_date 2018-12-31.',
  ],
  [
    'reference_figures.csv',
    'sex=female,13',
    'region=PR,13',
    'reference_figures.csv:4:4 breakdown: I2.1.1b is not broken down by "region".',
  ],
  [
    'reference_figures.csv',
    'sex=female,13',
    'sex=woman,13',
    'reference_figures.csv:4:4 breakdown: "woman" is no category of the dimension sex.',
  ],
  [
    'reference_figures.csv',
    'DERIVED,false',
    'DERIVED,true',
    'reference_figures.csv:5:10 public: A derived figure is never public.',
  ],
];
