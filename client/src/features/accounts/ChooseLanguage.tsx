import { useTranslation } from 'react-i18next';
import { isLanguage, languageNames, LANGUAGES } from '../../../../schema/language/languages';
import { SelectField } from '../../components/SelectField';
import { useLanguage } from '../../format/useLanguage';
import { useChooseLanguage } from '../../words/languageChoice';

/** The language of interface, answers and account; it changes at once. */
export function ChooseLanguage() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const choose = useChooseLanguage();
  return (
    <SelectField
      label={t('language')}
      value={language}
      choices={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
      onChange={(value) => {
        if (isLanguage(value)) void choose(value);
      }}
    />
  );
}
