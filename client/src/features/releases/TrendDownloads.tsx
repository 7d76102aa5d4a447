import { useTranslation } from 'react-i18next';
import { HIDDEN_MARK } from '../../../../schema/language/hiddenMark';
import { drawnPoints } from '../../../../schema/releases/trendGroups';
import { Actions } from '../../components/Actions';
import { ChartDownloads } from '../../components/ChartDownloads';
import { useFormat } from '../../format/useFormat';
import type { ReleasedTrend_indicatorFragment } from '../../generated/graphql';
import { releasedChartData } from './releasedChartData';

export interface TrendSource {
  /** Of the release. */
  number: number;
  /** The quarter up to which it counts. */
  quarter: string;
  demonstration: boolean;
}

interface TrendDownloadsProps {
  indicator: ReleasedTrend_indicatorFragment;
  release: TrendSource;
  drawn: () => Element | null;
}

/** A small chart to take away: what it draws, and its picture with title and source inside. */
export function TrendDownloads({ indicator, release, drawn }: TrendDownloadsProps) {
  const { t } = useTranslation(['released', 'releases', 'components', 'app']);
  const format = useFormat();
  const { number, quarter: upTo, demonstration } = release;
  const points = drawnPoints(indicator);
  const hidden = points.filter((point) => point.hidden).length;
  const source = demonstration ? t('sourceInvented', { number }) : t('sourceApproved', { number });
  const isQuarterly = indicator.points.length > 0;
  return (
    <Actions>
      <ChartDownloads
        words={{
          title: t(isQuarterly ? 'byQuarter' : 'byYear', { name: indicator.name }),
          scope: `${indicator.unit} · ${t('place')}`,
          notes: [
            ...(hidden > 0 ? [t('hiddenPoints', { count: hidden, mark: HIDDEN_MARK })] : []),
            ...(points.some(({ target }) => target !== null) ? [`– – ${t('releases:legendTarget')}`] : []),
            ...(points.some(({ value, counted, expected }) => value !== null && counted < expected)
              ? [t('releases:legendPartial')]
              : []),
            t('components:source', { source }),
            t('app:footnote'),
          ],
        }}
        data={releasedChartData({ t, format, upTo }, indicator, points)}
        fileName={`${indicator.code}-${t(isQuarterly ? 'byQuarterFile' : 'byYearFile')}`}
        drawn={drawn}
        pictures={points.some(({ value }) => value !== null)}
      />
    </Actions>
  );
}
