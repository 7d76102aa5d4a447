import { useTranslation } from 'react-i18next';
import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../../schema/language/hiddenMark';
import { useLanguage } from '../../format/useLanguage';
import styles from './Summary.module.css';

/** What the small charts are made of. */
export function TrendLegend() {
  const { t } = useTranslation('releases');
  const language = useLanguage();
  return (
    <ul className={styles.legend}>
      <li>
        <svg width={22} height={12} aria-hidden="true">
          <rect x={6} y={1} width={10} height={10} fill="#0b4f9e" />
        </svg>
        {t('legendFigure')}
      </li>
      <li>
        <svg width={22} height={12} aria-hidden="true">
          <rect x={6} y={1} width={10} height={10} fill="#a9c6e6" stroke="#0b4f9e" />
        </svg>
        {t('legendPartial')}
      </li>
      <li>
        <svg width={22} height={12} aria-hidden="true">
          <path d="M1 9H11V3H21" fill="none" stroke="#1b2229" strokeWidth={1.5} strokeDasharray="4 2.5" />
        </svg>
        {t('legendTarget')}
      </li>
      <li>{t('legendGap')}</li>
      <li>
        <span aria-hidden="true">{HIDDEN_MARK}</span> {HIDDEN_WORDS[language]}
      </li>
    </ul>
  );
}
