import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../../schema/language/languages';
import { TextArea } from '../../components/TextArea';
import styles from './ReleaseForm.module.css';
import type { Texts } from './suggestedTitle';

interface TextsFieldsProps {
  legend: string;
  idPrefix: string;
  texts: Texts;
  onChange: (texts: Texts) => void;
  errorOf: (fieldId: string) => string | undefined;
}

/** One text in the three languages, side by side. */
export function TextsFields({ legend, idPrefix, texts, onChange, errorOf }: TextsFieldsProps) {
  const { t } = useTranslation('releases');
  return (
    <fieldset className={styles.texts}>
      <legend>{legend}</legend>
      {LANGUAGES.map((language) => (
        <TextArea
          key={language}
          id={`${idPrefix}.${language}`}
          label={t(`in_${language}`)}
          value={texts[language]}
          onChange={(text) => onChange({ ...texts, [language]: text })}
          error={errorOf(`${idPrefix}.${language}`)}
          required
        />
      ))}
    </fieldset>
  );
}
