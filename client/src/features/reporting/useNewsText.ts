import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import type { Grid } from './grid';
import type { GridNews } from './gridNews';
import type { Taken } from './takeStep';

interface NewsText {
  /** Read aloud. */
  sentence: string;
  /** What else is to be known. */
  more: string[];
}

/** What the form says of a paste, an undo or a fill. `attention`: how many cells of a paste need a look. */
export function useNewsText(grid: Grid, news: GridNews | null, attention: number): NewsText {
  const { t } = useTranslation('grid');
  const { list } = useFormat();
  const names = (ids: readonly string[]) => list(ids.map((id) => grid.entry(id)?.name ?? ''));
  const ofTaken = (key: 'undone' | 'redone', { taken, changed }: Taken): NewsText => {
    const [only] = taken;
    const what = taken.length === 1 && only ? names([only]) : t('valuesCount', { count: taken.length });
    const left = changed.length > 0 ? [t('changedMeanwhile', { names: names(changed) })] : [];
    return taken.length > 0
      ? { sentence: t(key, { what }), more: left }
      : { sentence: left.join(' '), more: [] };
  };
  const ofLocked = ({ locked }: { locked: readonly string[] }) =>
    locked.length > 0 ? [t('pastedLocked', { names: names(locked) })] : [];
  const ofOthers = ({ others }: { others: readonly string[] }) =>
    others.length > 0 ? [t('filledOthers', { names: names(others) })] : [];
  if (news === null) return { sentence: '', more: [] };
  if (news.kind === 'undone' || news.kind === 'redone') return ofTaken(news.kind, news);
  if (news.kind === 'filled')
    return {
      sentence: news.isRange
        ? t('filledRange', { count: news.cells.length, name: names([news.source]) })
        : t('filled', { name: names(news.cells) }),
      more: [...ofLocked(news), ...ofOthers(news)],
    };
  if (news.kind === 'cleared')
    return { sentence: t('cleared', { count: news.cells.length }), more: ofLocked(news) };
  if (news.kind === 'copied') return { sentence: t('copied', { count: news.count }), more: [] };
  if (news.kind !== 'pasted') return { sentence: t(news.kind), more: [] };
  const pasted = t('pasted', { count: news.values });
  const read =
    attention > 0 ? t('pastedAttention', { pasted, count: attention }) : t('pastedClean', { pasted });
  return {
    sentence: news.values + attention > 0 ? read : t('pastedNothing'),
    more: [...ofLocked(news), ...(news.beyond > 0 ? [t('pastedBeyond', { count: news.beyond })] : [])],
  };
}
