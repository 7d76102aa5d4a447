import { formWord } from '../../../../schema/language/formWord';
import { label } from '../../../../schema/language/label';
import type { Language } from '../../../../schema/language/languages';
import { ACTIVITY_COLUMNS, FORM_COLUMNS, type FormModel, type FormRow } from './formModel';
import { activityRowOf } from './activityRows';
import { cellRowsOf } from './formRows';
import type { FormFacts } from './formFacts.queries';
import type { MissingReason } from '../../domain/terms';
import { localised } from '../../localised';

/** The reasons in the order in which the form offers them. */
export const REASONS: readonly MissingReason[] = [
  'NOT_YET_AVAILABLE',
  'NOT_COLLECTED',
  'NOT_APPLICABLE',
  'WITHHELD',
];

interface Making {
  language: Language;
  /** `2019-11-20`. */
  day: string;
  demonstration: boolean;
  stamp: string;
}

/** The form of a report in one language. */
export function formModelOf(facts: FormFacts, { language, day, demonstration, stamp }: Making): FormModel {
  const { report, reference, institution, framework, lines } = facts;
  const word = (key: Parameters<typeof formWord>[1]) => formWord(language, key);
  const reconstructed = lines.some(({ indicator }) => indicator.provenance.includes('RECONSTRUCTION'));
  const labels = [
    ...(demonstration ? [word('demonstration')] : []),
    ...(reconstructed ? [word('reconstruction')] : []),
  ];
  const madeOn = formWord(language, 'reference', { reference, day });
  return {
    instructionsSheet: word('instructionsSheet'),
    instructions: [word('howToFill'), ...labels, ...stepsOf(language)],
    sheet: word('formSheet'),
    head: [
      formWord(language, 'title', {
        quarter: report.quarter,
        institution: localised(institution, 'name', language),
      }),
      `${localised(framework, 'title', language)}. ${madeOn}`,
      ...labels,
    ],
    footer: [reference, ...labels].join(' · '),
    columns: headings(FORM_COLUMNS, (column) => word(column === 'label' ? 'indicator' : column)),
    rows: rowsOf(facts, language),
    activities: {
      sheet: word('activitySheet'),
      columns: headings(ACTIVITY_COLUMNS, (column) => word(column === 'label' ? 'activity' : column)),
      rows: facts.activities.map((activity) => activityRowOf(activity, language)),
    },
    reasons: REASONS.map((reason) => label(language, 'MissingReason', reason)),
    yesNo: [word('yes'), word('no')],
    messages: {
      title: word('notANumber'),
      whole: word('wholeNumber'),
      decimal: word('decimalNumber'),
      any: word('anyNumber'),
      list: word('chooseFromList'),
      percent: word('percentNumber'),
    },
    stamp,
  };
}

/** The heading of each column but the hidden one. */
const headings = <C extends string>(
  columns: readonly C[],
  headingOf: (column: Exclude<C, 'key'>) => string,
): Record<C, string> =>
  Object.fromEntries(
    columns.map((column) => [column, column === 'key' ? '' : headingOf(column as Exclude<C, 'key'>)]),
  ) as Record<C, string>;

const STEPS = [
  'stepBlank',
  'stepClear',
  'stepRatio',
  'stepNumbers',
  'stepRows',
  'stepActivities',
  'stepReturned',
  'stepSend',
] as const;

const stepsOf = (language: Language): string[] => [
  formWord(language, 'stepFill', { sheet: formWord(language, 'formSheet') }),
  ...STEPS.map((step) => formWord(language, step)),
];

/** The cells of each line under the heading of its objective. */
function rowsOf({ report, lines }: FormFacts, language: Language): FormRow[] {
  let objective = '';
  return lines.flatMap((line) => {
    const { id, code } = line.indicator.objective;
    const isNew = id !== objective;
    objective = id;
    const title = localised(line.indicator.objective, 'title', language);
    const heading: FormRow[] = isNew ? [{ kind: 'objective', text: `${code} ${title}` }] : [];
    return [...heading, ...cellRowsOf(line, report.quarter, language)];
  });
}
