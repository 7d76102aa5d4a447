import type { CheckRule, MissingReason } from '../../server/src/domain/terms';

/** Before every free text, so that nobody takes it for something that was said. */
const INVENTED = '(Demonstration) ';

const invented = (...sentences: string[]): string[] => sentences.map((sentence) => INVENTED + sentence);

/** What is told of an activity, by how far it has come. */
export const NARRATIVES = {
  begun: invented(
    'The working group met and agreed on the steps of this year.',
    'Preparations were made; the partners named their contact persons.',
    'The terms of reference were written and sent to the partners for comments.',
  ),
  underWay: invented(
    'Work went on as planned together with the partner institutions.',
    'The measures of this quarter were carried out; a short report was shared with the partners.',
    'Two of the three planned steps were carried out; the third one moved to the next quarter.',
    'Sessions were held in four regions; the lists of participants are kept in the files.',
  ),
  nearlyDone: invented(
    'The main part of the activity is in place; what remains is to be finished this year.',
    'Nearly all planned measures were carried out; the closing report is being written.',
  ),
  done: invented('All planned measures were carried out.'),
  postponed: invented('The activity was postponed by an amendment of the plan.'),
} as const;

export const OBSTACLES = invented(
  'The funds were released later than planned.',
  'The position of the responsible officer was vacant for part of the quarter.',
  'One partner institution sent its data after the deadline.',
  'The procurement procedure had to be repeated.',
);

/** Why a warning is right all the same. */
export const EXPLANATIONS: Readonly<Partial<Record<CheckRule, readonly string[]>>> = {
  MUCH_HIGHER: invented(
    'Checked against the register: the activities of this year fell in this quarter.',
    'The figure is right; cases begun earlier were completed in this quarter.',
  ),
  MUCH_LOWER: invented(
    'Checked against the register: few activities were planned in this quarter.',
    'The figure is right; the next measures begin in the following quarter.',
  ),
  ZERO_AFTER_VALUES: invented('Checked against the register: there was no case in this quarter.'),
};

export const WITHOUT_BREAKDOWN = invented(
  'The attendance lists of this quarter show the total alone.',
  'The register did not keep the breakdown yet.',
);

/** Reasons for a missing value, the more usual ones more often. */
export const REASONS: readonly MissingReason[] = [
  'NOT_YET_AVAILABLE',
  'NOT_YET_AVAILABLE',
  'NOT_COLLECTED',
  'NOT_COLLECTED',
  'WITHHELD',
];

export const RETURNS = invented(
  'Please check the figures named below against the case register.',
  'The figures named below differ from the annex. Please correct or explain them.',
);
export const LINE_RETURNS = invented(
  'Some cases seem to be counted twice.',
  'The total is higher than in the annex of the report.',
);
export const GENERAL_RETURNS = invented('Please add what was agreed with the partner institutions.');

export const REOPENINGS = invented(
  'The institution asked to correct a figure after the yearly comparison of the data.',
);

export const CORRECTIONS = invented(
  'Corrected after comparing it with the register: cases had been counted twice.',
);

export const APPROVALS = invented('Checked against the annexes.');

export const EXTENSION = `${INVENTED}The institution was moving its offices and asked for more time.`;
