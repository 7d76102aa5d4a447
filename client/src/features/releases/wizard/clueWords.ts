import type { Finding_findingFragment } from '../../../generated/graphql';
import { placeWords, type Told } from './placeWords';

type Clue = Finding_findingFragment['chain'][number];

/** One thing that helps to give a figure away: a figure, how figures are bound to each other, or a source. */
export function clueWords(told: Told, { kind, places, about }: Clue): string {
  const { t, format } = told;
  const named = format.label('ClueKind', kind);
  const [first, ...rest] = places.map((place) => placeWords(told, place));
  if (first === undefined) return t('clueAbout', { kind: named, about });
  if (rest.length === 0) return t('cluePlace', { kind: named, place: first });
  return kind === 'SUM'
    ? t('clueSum', { whole: first, parts: rest.join(' + ') })
    : t('clueBound', { places: [first, ...rest].join(' | ') });
}
