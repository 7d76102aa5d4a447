import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CONTRACT_ENUMS } from './contract';
import { isCodeOf, label, type Scale } from '../../../schema/language/label';
import { LANGUAGES, type Language } from '../../../schema/language/languages';
import { statusesEn } from '../../../schema/language/statuses.en';
import { statusesSq } from '../../../schema/language/statuses.sq';
import { statusesSr } from '../../../schema/language/statuses.sr';

const scales: Record<Language, Record<string, Record<string, string>>> = {
  sq: statusesSq,
  sr: statusesSr,
  en: statusesEn,
};

const planFile = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(__dirname, '../../../seeds/plan', name)), { columns: true });

/** The plan's name of a scale, and the contract's. */
const SCALE_OF: Record<string, Scale> = {
  REPORT_WORKFLOW: 'Workflow',
  TIMELINESS: 'TimelinessState',
  ACTIVITY: 'ActivityState',
  PERFORMANCE: 'Rating',
  MISSING_REASON: 'MissingReason',
};

test.each(LANGUAGES)(
  'the status words in %s are those of the plan, all of them and no others',
  (language) => {
    const inPlan: Record<string, Record<string, string | undefined>> = {};
    for (const row of planFile('status_labels.csv')) {
      const scale = SCALE_OF[row.scale ?? ''] ?? `unknown scale ${row.scale}`;
      inPlan[scale] = { ...inPlan[scale], [row.code ?? '']: row[`title_${language}`] };
    }
    const ours = Object.values(SCALE_OF).map((scale) => [scale, scales[language][scale]]);
    expect(inPlan).toEqual(Object.fromEntries(ours));
  },
);

/**
 * Enums that are no words for people: buttons and findings have sentences, languages their own names. The outbox has
 * words of its own for mails, which are fetched with it.
 */
const WITHOUT_WORDS = ['Language', 'ViewerAction', 'CheckRule', 'MailKind', 'MailState', 'MailFault'];

/** Scales that the contract carries as plain texts. */
const TEXTS = ['ReportStep', 'ReferenceStatus', 'InstitutionType'];

describe.each(LANGUAGES)('in %s', (language) => {
  test('every enum of the contract has a word for every member', () => {
    const expected = Object.entries(CONTRACT_ENUMS).filter(([name]) => !WITHOUT_WORDS.includes(name));
    const ours = Object.entries(scales[language]).filter(([name]) => !TEXTS.includes(name));
    const codes = (entries: [string, object][]) =>
      Object.fromEntries(entries.map(([name, members]) => [name, Object.keys(members).sort()]));
    expect(codes(ours)).toEqual(codes(expected));
  });

  test('every type of institution and status of a reference figure in the plan has a word', () => {
    const types = new Set(planFile('institutions.csv').map((row) => row.type));
    const statuses = new Set(planFile('reference_figures.csv').map((row) => row.status));
    expect([...types].sort()).toEqual(Object.keys(scales[language].InstitutionType ?? {}).sort());
    expect([...statuses].sort()).toEqual(Object.keys(scales[language].ReferenceStatus ?? {}).sort());
  });

  test('no word is empty, and no two codes of a scale share one', () => {
    for (const words of Object.values(scales[language]).map(Object.values)) {
      expect(words.every((word) => typeof word === 'string' && word.trim() !== '')).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

test('a code is shown by the word of its scale in the language of the reader', () => {
  expect(label('sr', 'Workflow', 'DRAFT')).toBe('Nacrt');
  expect(label('sq', 'Rating', 'AT_RISK')).toBe('Në rrezik');
});

test.each([
  ['ministry', true],
  ['toString', false],
  ['Ministry', false],
])('"%s" as a type of institution: %s', (text, known) => {
  expect(isCodeOf('InstitutionType', text)).toBe(known);
});
