import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/Notice';
import { useFormat } from '../../../format/useFormat';
import type { Texts } from '../suggestedTitle';
import type { WrittenPoint } from '../writtenPoints';
import { languagesMissing } from './releaseWords';
import styles from './Wizard.module.css';

interface MissingTextsProps {
  titles: Texts;
  own: readonly WrittenPoint[];
}

/** Which texts of the release are still empty in which language, each with the way to its field. */
export function MissingTexts({ titles, own }: MissingTextsProps) {
  const { t } = useTranslation(['wizard', 'releases']);
  const { list } = useFormat();
  const texts = [
    { name: t('releases:title'), id: 'titles', texts: titles },
    ...own.map((point, at) => ({
      name: t('releases:keyPointNumber', { number: at + 1 }),
      id: `keyPoints.${at}`,
      texts: point.texts,
    })),
  ];
  const missing = texts
    .map((each) => ({ ...each, languages: languagesMissing(each.texts) }))
    .filter(({ languages }) => languages.length > 0);
  if (missing.length === 0) {
    return (
      <Notice kind="good" title={t('missingNone')}>
        {t('planTexts')}
      </Notice>
    );
  }
  return (
    <Notice kind="attention" title={t('missing')}>
      <ul className={styles.list}>
        {missing.map(({ name, id, languages }) => (
          <li key={id}>
            <a href={`#${id}.${languages[0]}`}>
              {t('missingOf', {
                text: name,
                languages: list(languages.map((each) => t(`releases:in_${each}`))),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
