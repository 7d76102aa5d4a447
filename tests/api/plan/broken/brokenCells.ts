import type { BrokenPlan } from './brokenPlan';

/** Cells that do not say what their columns want. */
export const BROKEN_CELLS: readonly BrokenPlan[] = [
  [
    'indicators.csv',
    'OUTPUT,COUNT,campaigns',
    'OUTPUT,COUNTT,campaigns',
    'indicators.csv:2:10 measure: "COUNTT" is none of COUNT, RATIO, AMOUNT, DAYS, YES_NO, MILESTONE.',
  ],
  [
    'indicators.csv',
    'Fushata të realizuara,',
    ',',
    'indicators.csv:2:4 name_sq: Something must be written here.',
  ],
  [
    'indicators.csv',
    'NONE,2014,0,Own records,0',
    'NONE,2014,0,Own records,7',
    'indicators.csv:2:28 decimals: "7" is no whole number from 0 to 4.',
  ],
  [
    'activities.csv',
    '2018-Q1,2018-Q4,12500.50',
    '2018-Q5,2018-Q4,12500.50',
    'activities.csv:3:8 start_quarter: "2018-Q5" is no quarter such as 2018-Q3.',
  ],
  [
    'activities.csv',
    '12500.50',
    '12500.50001',
    'activities.csv:3:10 planned_budget_eur: "12500.50001" has more than 16 digits before or 4 after the point.',
  ],
  ['activities.csv', '12500.50', '-1', 'activities.csv:3:10 planned_budget_eur: "-1" is below zero.'],
  ['activities.csv', 'KP;MEST', 'KP;KP', 'activities.csv:2:7 partner_institutions: "KP" is there twice.'],
  [
    'targets.csv',
    'I1.1.1b,2018,4000',
    'I1.1.1b,18,4000',
    'targets.csv:5:2 period: "18" is neither a year such as 2018 nor a quarter such as 2018-Q3.',
  ],
  [
    'institutions.csv',
    'true,en;sq\n',
    'yes,en;sq\n',
    'institutions.csv:5:7 reports: "yes" is neither true nor false.',
  ],
  [
    'institutions.csv',
    'en;sq;sr\nONATC',
    'en;de\nONATC',
    'institutions.csv:2:8 names_verified: "de" is none of en, sq, sr.',
  ],
  [
    'reference_figures.csv',
    'I1.1.1b,2018-01-01',
    'I1.1.1b,2018-02-30',
    'reference_figures.csv:6:2 start_date: "2018-02-30" is no day such as 2018-10-15.',
  ],
  [
    'reference_figures.csv',
    'https://example.org/press',
    'javascript:alert(1)',
    'reference_figures.csv:6:8 source_url: "javascript:alert(1)" is no address of a page.',
  ],
  ['objectives.csv', 'SO1.1,NATS', 'SO 1.1,NATS', 'objectives.csv:3:1 code: "SO 1.1" is no code.'],
  [
    'frameworks.csv',
    'Moving Forward,',
    ' Moving Forward,',
    'frameworks.csv:3:3 title_en: " Moving Forward" begins or ends with a space.',
  ],
  [
    'frameworks.csv',
    'Moving Forward,',
    `${'x'.repeat(501)},`,
    'frameworks.csv:3:3 title_en: The text has 501 characters; 500 are the limit.',
  ],
];
