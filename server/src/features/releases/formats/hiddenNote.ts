import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../../../schema/language/hiddenMark';
import type { Language } from '../../../../../schema/language/languages';

/** Says of a figure that it is hidden: the mark, and the words for it. */
export const hiddenNote = (language: Language): string => `${HIDDEN_MARK} ${HIDDEN_WORDS[language]}`;
