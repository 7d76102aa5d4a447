import { LANGUAGES } from '../../../../schema/language/languages';
import type { Texts } from './suggestedTitle';

/** A key point while it is being written; the key stays when others are removed. */
export interface WrittenPoint {
  key: number;
  texts: Texts;
}

/** As the server counts: more are refused. */
export const MOST_POINTS = 20;

/** The next key point, empty. */
export const emptyPoint = (points: readonly WrittenPoint[]): WrittenPoint => ({
  key: Math.max(0, ...points.map(({ key }) => key)) + 1,
  texts: { sq: '', sr: '', en: '' },
});

/** The ids of all text fields, named as the server names the field that it refuses: `keyPoints.0.sq`. */
export const textFieldIds = (points: number): string[] =>
  ['titles', ...Array.from({ length: points }, (_, place) => `keyPoints.${place}`)].flatMap((prefix) =>
    LANGUAGES.map((language) => `${prefix}.${language}`),
  );
