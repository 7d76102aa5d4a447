import type { BrokenPlan } from './brokenPlan';

/** Headings, numbers of cells, keys, and codes that no other file knows. */
export const BROKEN_LINES: readonly BrokenPlan[] = [
  [
    'targets.csv',
    'code,period',
    'code,year',
    'targets.csv:1:2 period: The column period is expected here, not "year".',
  ],
  [
    'targets.csv',
    'provenance\n',
    'provenance,note\n',
    'targets.csv:1:5 heading: The column "note" is not expected.',
  ],
  [
    'targets.csv',
    'I1.1.1a,2018,4,',
    'I1.1.1a,2018,',
    'targets.csv:3:3 value: The line has 3 cells instead of 4.',
  ],
  [
    'targets.csv',
    'I1.1.1a,2018,4,Made up',
    'I1.1.1a,2018,4,"Made up',
    'targets.csv:3:4 quotation marks: Quote Not Closed',
  ],
  ['targets.csv', 'I1.1.1a,2018,', 'I1.1.1a,2017,', 'targets.csv:3:1 indicator_code: The same as on line 2.'],
  [
    'activities.csv',
    'A2.1.1,SO2.1',
    'A2.1.1,SO9.1',
    'activities.csv:4:2 objective_code: "SO9.1" is no code of objectives.csv.',
  ],
  [
    'activities.csv',
    'MEST,OSCE',
    'MEST,OSCE;ABC',
    'activities.csv:3:7 partner_institutions: "ABC" is no code of institutions.csv.',
  ],
  [
    'reporters.csv',
    'IP.0.1c,KP',
    'IP.0.1c,KPX',
    'reporters.csv:17:2 institution_code: "KPX" is no code of institutions.csv.',
  ],
  [
    'activities.csv',
    'kosovo_budget;eu',
    'kosovo_budget;us',
    'activities.csv:2:11 funding_source: us is no category of the dimension funding_source.',
  ],
];
