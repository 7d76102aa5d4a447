import { label } from '../../../../schema/language/label';
import { LANGUAGES } from '../../../../schema/language/languages';
import type { MissingReason } from '../../generated/graphql';
import { plainTyped } from '../../../../schema/language/plainTyped';

export const REASONS = ['NOT_YET_AVAILABLE', 'NOT_COLLECTED', 'NOT_APPLICABLE', 'WITHHELD'] as const;

/** Case, accents and what surrounds a word do not matter: `nuk aplikohet`, `Nije Primenljivo.` */
export const bareWord = (text: string): string =>
  plainTyped(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const BY_WORD: ReadonlyMap<string, MissingReason> = new Map(
  REASONS.flatMap((reason) => [
    [bareWord(reason), reason] as const,
    ...LANGUAGES.map((language) => [bareWord(label(language, 'MissingReason', reason)), reason] as const),
  ]),
);

/** The reason that a text names, in any of the three languages or as its code; null when it names none. */
export const readReason = (text: string): MissingReason | null => BY_WORD.get(bareWord(text)) ?? null;
