import { requiredText } from '../../checkedText';
import { DomainError } from '../../errors';
import type { TranslatedText } from '../../generated/schema';
import type { Texts } from './releaseDocument';

const TITLE_LIMIT = 300;
const KEY_POINT_LIMIT = 1000;
const MOST_KEY_POINTS = 20;

/** The title in every language, trimmed. Throws INVALID_INPUT when one is empty or longer than 300 characters. */
export const checkedTitle = (titles: TranslatedText): Texts => checkedTexts(titles, 'titles', TITLE_LIMIT);

/** The key points, trimmed. Throws INVALID_INPUT for more than 20, or when a language of one is empty or too long. */
export function checkedKeyPoints(keyPoints: readonly TranslatedText[]): Texts[] {
  if (keyPoints.length > MOST_KEY_POINTS) {
    throw new DomainError('INVALID_INPUT', 'Error_TOO_MANY_ENTRIES', {
      field: 'keyPoints',
      params: { limit: MOST_KEY_POINTS },
    });
  }
  return keyPoints.map((texts, place) => checkedTexts(texts, `keyPoints.${place}`, KEY_POINT_LIMIT));
}

const checkedTexts = (texts: TranslatedText, path: string, limit: number): Texts => ({
  sq: requiredText(texts.sq, { field: `${path}.sq`, limit }),
  sr: requiredText(texts.sr, { field: `${path}.sr`, limit }),
  en: requiredText(texts.en, { field: `${path}.en`, limit }),
});
