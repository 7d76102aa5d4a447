import { formatInstant } from '../../../../../schema/language/formatInstant';
import { formatQuarter } from '../../../../../schema/language/formatQuarter';
import type { Language } from '../../../../../schema/language/languages';
import { releaseFileWords } from '../../../../../schema/language/releaseFileWord';
import { summaryWord } from '../../../../../schema/language/summaryWord';
import type { ReadRelease } from '../releaseInLanguage';
import type { FileSource } from './fileSource';

/** So much of a hash tells two releases apart. */
const HASH_DIGITS = 12;

type Cited = Pick<
  ReadRelease,
  'number' | 'title' | 'releasedAt' | 'quarter' | 'contentHash' | 'demonstration'
>;

/** How a release is cited, in the language of its title. */
export function citationOf(cited: Cited, language: Language): string {
  const { number, title, releasedAt, quarter, contentHash, demonstration } = cited;
  const text = summaryWord(language, 'citation', {
    product: releaseFileWords(language).product,
    number,
    title,
    at: formatInstant(language, releasedAt.toISOString()),
    quarter: formatQuarter(language, quarter),
    hash: contentHash.slice(0, HASH_DIGITS),
  });
  return demonstration ? `${text} ${summaryWord(language, 'citeInvented')}` : text;
}

/** The same from the document that is kept. */
export const citation = ({ document, contentHash }: FileSource, language: Language): string =>
  citationOf(
    {
      ...document,
      contentHash,
      title: document.title[language],
      releasedAt: new Date(document.releasedAt),
    },
    language,
  );
