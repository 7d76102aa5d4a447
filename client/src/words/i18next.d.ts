import type { words as laterWords } from './later.en';
import type { words } from './words.en';

declare module 'i18next' {
  /** `useTranslation('reporting')` then knows every key of client/src/words/en/reporting.ts. */
  interface CustomTypeOptions {
    defaultNS: 'app';
    keySeparator: false;
    resources: typeof words & typeof laterWords;
  }
}
