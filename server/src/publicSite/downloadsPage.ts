import { label } from '../../../schema/language/label';
import { citationOf } from '../features/releases/formats/citation';
import { fileNameOf, RELEASE_FILES } from '../features/releases/formats/releaseFileList';
import { html } from './html';
import { pageFrame } from './pageFrame';
import type { Told } from './told';

/** The files of a release, how it is cited, and how a copy is proved. */
export const downloadsPage = (told: Told): string => {
  const { language, release, summary, released } = told;
  const { number, contentHash } = release;
  return pageFrame(told, {
    title: released('downloadsTitle', { number }),
    path: '/downloads',
    content: html`<p>${released('downloadsLead')}</p>
      <ul>
        ${RELEASE_FILES.map(
          (kind) =>
            html`<li>
              <a href="/releases/${number}/${fileNameOf(kind, language)}"
                >${label(language, 'ReleaseFileFormat', kind.format)}</a
              >
            </li>`,
        )}
      </ul>
      <p>${released('reuse')}</p>
      <p><strong>${summary('cite')}</strong> ${citationOf(release, language)}</p>
      <h2>${released('proof')}</h2>
      <p>${released('proofText')}</p>
      <p>${summary('hash')} <code>${contentHash}</code></p>`,
  });
};
