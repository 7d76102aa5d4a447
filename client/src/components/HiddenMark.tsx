import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../schema/language/hiddenMark';
import { useLanguage } from '../format/useLanguage';
import { VisuallyHidden } from './VisuallyHidden';

/** Stands where a figure is hidden: the mark for the eye, its meaning for those who listen. */
export function HiddenMark() {
  const language = useLanguage();
  return (
    <span title={HIDDEN_WORDS[language]}>
      <span aria-hidden="true">{HIDDEN_MARK}</span>
      <VisuallyHidden>{HIDDEN_WORDS[language]}</VisuallyHidden>
    </span>
  );
}
