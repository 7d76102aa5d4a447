import { useTranslation } from 'react-i18next';
import { languageNames, LANGUAGES, type Language } from '../../../schema/language/languages';
import styles from './LanguageSwitch.module.css';

interface LanguageSwitchProps {
  language: Language;
  onChoose: (language: Language) => void;
}

/** The three languages, each by its own name. */
export function LanguageSwitch({ language, onChoose }: LanguageSwitchProps) {
  const { t } = useTranslation('components');
  return (
    <div role="group" aria-label={t('language')} className={styles.switch}>
      {LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          lang={choice === 'sr' ? 'sr-Latn' : choice}
          className={styles.choice}
          aria-pressed={choice === language}
          onClick={() => onChoose(choice)}
        >
          {languageNames[choice]}
        </button>
      ))}
    </div>
  );
}
