import type { TFunction } from 'i18next';
import { HiddenMark } from '../../components/HiddenMark';
import type { Column } from '../../components/DataTable';
import type { Formats } from '../../format/useFormat';
import type { Corrections_releaseFragment } from '../../generated/graphql';

type Change = Corrections_releaseFragment['changes'][number];

interface Told {
  t: TFunction<'released'>;
  format: Formats;
  release: Corrections_releaseFragment;
}

/** Which indicator, which part of it, which period, what happened, and both figures. */
export function correctionColumns({ t, format, release }: Told): Column<Change>[] {
  const { indicators, quarter } = release;
  const indicatorOf = ({ indicatorCode }: Change) => indicators.find(({ code }) => code === indicatorCode);
  const groupOf = (change: Change) =>
    indicatorOf(change)
      ?.breakdowns.flatMap(({ cells }) => cells)
      .find(({ key }) => key === change.breakdown)?.name ?? t('total');
  const figure = (change: Change, value: string | null) => {
    const indicator = indicatorOf(change);
    return indicator ? format.figure(value, indicator) : value;
  };
  return [
    {
      key: 'indicator',
      header: t('indicator'),
      rowHeader: true,
      cell: (change) => indicatorOf(change)?.name ?? change.indicatorCode,
    },
    { key: 'group', header: t('category'), cell: groupOf },
    {
      key: 'period',
      header: t('period'),
      cell: ({ period }) => (period === null ? '' : format.releasePeriod(period, quarter)),
    },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => format.label('ReleaseChangeKind', kind) },
    {
      key: 'before',
      header: t('before'),
      align: 'end',
      cell: (change) => (change.kind === 'NOW_SHOWN' ? <HiddenMark /> : figure(change, change.before)),
    },
    {
      key: 'now',
      header: t('now'),
      align: 'end',
      cell: (change) => (change.kind === 'NOW_HIDDEN' ? <HiddenMark /> : figure(change, change.now)),
    },
  ];
}
