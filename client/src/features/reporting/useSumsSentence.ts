import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/useFormat';
import type { JoinedSums, WrongSum } from './joinSums';

/** A piece of a sentence; with the breakdown that it names. */
export interface SumsPiece {
  text: string;
  of?: WrongSum;
}

/** Where a list goes into a sentence, and an item into a list. */
const HERE = '\n';

/** That several breakdowns do not fit one total, in one sentence, cut where the breakdowns are named. */
export function useSumsSentence(): (joined: JoinedSums) => SumsPiece[] {
  const { t } = useTranslation(['details', 'reporting']);
  const { number, list } = useFormat();
  return ({ part, total, sums }) => {
    const named =
      part === 'amount'
        ? ''
        : `${t(part === 'numerator' ? 'numerator' : 'denominator', { ns: 'reporting' })}: `;
    const [before = '', after = ''] = t('sumsDiffer', { total: number(total), sums: HERE }).split(HERE);
    const between = list(sums.map(() => HERE)).split(HERE);
    const items = sums.flatMap((of, place) => [
      { text: between[place] ?? '' },
      { text: t('sumsDifferOne', { breakdown: of.title, sum: number(of.sum) }), of },
    ]);
    return [{ text: named + before }, ...items, { text: after }].filter(({ text }) => text !== '');
  };
}

/** The sentence as it is read aloud. */
export const plainText = (pieces: readonly SumsPiece[]): string => pieces.map(({ text }) => text).join('');
