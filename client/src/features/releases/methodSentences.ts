import type { TFunction } from 'i18next';
import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../../schema/language/hiddenMark';
import type { Formats } from '../../format/useFormat';
import type { MethodText_releaseFragment } from '../../generated/graphql';

type Told = { t: TFunction<'released'>; format: Formats };

/** How persons were protected, one sentence a rule; of the attack only where something was there to be attacked. */
export function protectionSentences({ t, format }: Told, release: MethodText_releaseFragment): string[] {
  const { threshold, zerosHidden, hidden } = release.method;
  const nameOf = (code: string) => release.indicators.find((each) => each.code === code)?.name ?? code;
  return [
    t('protectionSmall', { count: threshold - 1 }),
    zerosHidden.length === 0
      ? t('protectionNoZeros')
      : t('protectionZeros', { list: format.list(zerosHidden.map(nameOf)) }),
    t('protectionOthers'),
    t('protectionMark', { mark: HIDDEN_MARK, words: HIDDEN_WORDS[format.language] }),
    t('protectionDerived'),
    ...(hidden > 0 ? [t('protectionAudit')] : []),
    t('hiddenCount', { count: hidden }),
  ];
}
