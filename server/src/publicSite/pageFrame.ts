import { formatInstant } from '../../../schema/language/formatInstant';
import { formatQuarter } from '../../../schema/language/formatQuarter';
import { LANGUAGES, type Language } from '../../../schema/language/languages';
import { releaseFileWords } from '../../../schema/language/releaseFileWord';
import { withDesignationMark } from '../../../schema/releases/designation';
import { html, type Html } from './html';
import type { Told } from './told';

const NAMES: Record<Language, string> = { sq: 'Shqip', sr: 'Srpski', en: 'English' };

/** Serbian is written in Latin script. */
const tagOf = (language: Language) => (language === 'sr' ? 'sr-Latn' : language);

const PAGES = [
  { path: '', word: 'toSummary' },
  { path: '/method', word: 'toMethod' },
  { path: '/changes', word: 'toChanges' },
  { path: '/downloads', word: 'toDownloads' },
] as const;

interface Page {
  title: string;
  /** Below `/public/<language>/<number>`. */
  path: string;
  content: Html;
}

/** The address of a page of a release. */
export const addressOf = ({ language, release }: Pick<Told, 'language' | 'release'>, path: string): string =>
  `/public/${language}/${release.number}${path}`;

/** A whole page: which release, its other pages, other languages, the footnote and who pays. */
export function pageFrame(told: Told, { title, path, content }: Page): string {
  const { language, release, summary, released } = told;
  const { number, demonstration, quarter } = release;
  const { product, designation } = releaseFileWords(language);
  const at = formatInstant(language, release.releasedAt.toISOString());
  const page = html`<!doctype html>
    <html lang="${tagOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${product}</title>
        <link rel="stylesheet" href="/public/style.css" />
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      </head>
      <body>
        <a class="skip" href="#main">${released('skip')}</a>
        <header>
          <p class="product">${product}</p>
          <nav aria-label="${released('otherLanguages')}">
            <ul>
              ${LANGUAGES.map((other) =>
                other === language
                  ? html`<li><span aria-current="true">${NAMES[other]}</span></li>`
                  : html`<li>
                      <a
                        href="${addressOf({ language: other, release }, path)}"
                        lang="${tagOf(other)}"
                        hreflang="${tagOf(other)}"
                        >${NAMES[other]}</a
                      >
                    </li>`,
              )}
            </ul>
          </nav>
        </header>
        <main id="main">
          ${demonstration && html`<p class="invented">${summary('invented')}</p>`}
          <h1>${withDesignationMark(title)}</h1>
          <p class="soft">
            ${summary('releaseLine', { number, at, quarter: formatQuarter(language, quarter) })}
          </p>
          <nav aria-label="${summary('pagesOfRelease')}">
            <ul>
              ${PAGES.map(
                (each) =>
                  html`<li>
                    <a href="${addressOf(told, each.path)}" ${each.path === path && html`aria-current="page"`}
                      >${summary(each.word)}</a
                    >
                  </li>`,
              )}
            </ul>
          </nav>
          ${content}
        </main>
        <footer>
          <p>${designation}</p>
          <p>${summary('funding')}</p>
        </footer>
      </body>
    </html>`;
  return page.text;
}
