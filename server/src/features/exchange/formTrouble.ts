import { isSentenceKey, say } from '../../../../schema/language/say';
import type { Language } from '../../../../schema/language/languages';
import type { EntryColumn } from './formModel';

/** Something wrong with one cell of a form. */
export class FormTrouble extends Error {
  constructor(
    readonly column: EntryColumn,
    /** Names a sentence: of a form, of a check, of a refusal or of an error. */
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

const KINDS = ['FormProblem', 'CheckRule', 'Refusal', 'Error'] as const;

/** The sentence of a problem. Throws when there is none for its code. */
export function troubleSentence(
  language: Language,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const key = KINDS.map((kind) => `${kind}_${code}`).find(isSentenceKey);
  if (key === undefined) throw new Error(`There is no sentence for ${code}.`);
  return say(language, key, params);
}
