import type { Language } from '../../schema/language/languages';

const SUFFIX = { en: 'En', sq: 'Sq', sr: 'Sr' } as const satisfies Record<Language, string>;

type Column<N extends string> = `${N}${(typeof SUFFIX)[Language]}`;

const at = <R, K extends keyof R>(row: R, column: K): R[K] => row[column];

/** A text of a row in one language: `localised(row, 'title', 'sq')` reads `titleSq`. */
export const localised = <N extends string, R extends Readonly<Record<Column<N>, string | null>>>(
  row: R,
  name: N,
  language: Language,
): R[Column<N>] => at(row, `${name}${SUFFIX[language]}`);
