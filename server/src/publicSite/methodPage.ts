import { formatList } from '../../../schema/language/formatList';
import { HIDDEN_MARK, HIDDEN_WORDS } from '../../../schema/language/hiddenMark';
import { html } from './html';
import { pageFrame } from './pageFrame';
import type { Told } from './told';

const LIMITS = ['limitsAnonymity', 'limitsOthers', 'limitsKnowledge', 'limitsMissing'] as const;

/** How the figures are made, how persons are protected, and what that cannot do. */
export const methodPage = (told: Told): string => {
  const { release, summary, released } = told;
  return pageFrame(told, {
    title: released('methodTitle', { number: release.number }),
    path: '/method',
    content: html`<h2>${released('figuresMade')}</h2>
      <p>${summary('methodText')}</p>
      <h2>${released('protection')}</h2>
      <ul>
        ${protection(told).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      <h2>${released('limits')}</h2>
      <ul>
        ${LIMITS.map((word) => html`<li>${released(word)}</li>`)}
      </ul>`,
  });
};

function protection({ language, release, released }: Told): string[] {
  const { threshold, zerosHidden, hidden } = release.method;
  const nameOf = (code: string) => release.indicators.find((each) => each.code === code)?.name ?? code;
  return [
    released('protectionSmall', { count: threshold - 1 }),
    zerosHidden.length === 0
      ? released('protectionNoZeros')
      : released('protectionZeros', { list: formatList(language, zerosHidden.map(nameOf)) }),
    released('protectionOthers'),
    released('protectionMark', { mark: HIDDEN_MARK, words: HIDDEN_WORDS[language] }),
    released('protectionDerived'),
    ...(hidden > 0 ? [released('protectionAudit')] : []),
    released('hiddenCount', { count: hidden }),
  ];
}
