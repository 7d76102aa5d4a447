import type { TFunction } from 'i18next';
import type { Definition } from '../../components/DefinitionList';
import type { Formats } from '../../format/useFormat';
import type { IndicatorFacts_indicatorFragment } from '../../generated/graphql';

type Indicator = IndicatorFacts_indicatorFragment;

/** The plan's facts about an indicator as names and words; those that it does not have are left out. */
export function indicatorFacts(
  t: TFunction<'dashboard'>,
  format: Formats,
  indicator: Indicator,
): Definition[] {
  const { label } = format;
  const items: (Definition | false)[] = [
    { term: t('code'), value: indicator.code },
    { term: t('definition'), value: indicator.definition },
    { term: t('activity'), value: `${indicator.activity.code} ${indicator.activity.title}` },
    { term: t('level'), value: label('IndicatorLevel', indicator.level) },
    { term: t('measure'), value: `${label('Measure', indicator.measure)} (${indicator.unit})` },
    indicator.numeratorText !== null && { term: t('numerator'), value: indicator.numeratorText },
    indicator.denominatorText !== null && { term: t('denominator'), value: indicator.denominatorText },
    { term: t('aggregationOverInstitutions'), value: label('Aggregation', indicator.institutionAggregation) },
    { term: t('aggregationOverTime'), value: label('Aggregation', indicator.timeAggregation) },
    { term: t('direction'), value: label('Direction', indicator.direction) },
    { term: t('frequency'), value: label('Frequency', indicator.frequency) },
    { term: t('sensitivity'), value: label('Sensitivity', indicator.sensitivity) },
    { term: t('baseline'), value: baseline(t, format, indicator) },
    { term: t('targets'), value: targets(t, format, indicator) },
    {
      term: t('breakdowns'),
      value:
        indicator.breakdowns
          .map(({ dimensions }) => dimensions.map(({ title }) => title).join(' × '))
          .join('\n') || t('none'),
    },
    { term: t('reporters'), value: reporters(format, indicator) },
    { term: t('dataSource'), value: indicator.dataSource },
    { term: t('provenance'), value: indicator.provenance },
  ];
  return items.filter((item) => item !== false);
}

function baseline(t: TFunction<'dashboard'>, format: Formats, indicator: Indicator): string {
  const { baselineValue, baselineYear } = indicator;
  if (baselineValue === null) return t('baselineUnknown');
  const value = format.figure(baselineValue, indicator);
  return baselineYear === null ? value : `${value} (${format.year(baselineYear)})`;
}

const targets = (t: TFunction<'dashboard'>, format: Formats, indicator: Indicator): string =>
  indicator.targets
    .map(({ period, value }) => {
      const when = period.includes('Q') ? format.quarter(period) : format.year(period);
      return `${when} – ${format.figure(value, indicator)}`;
    })
    .join('\n') || t('noTarget');

const reporters = (format: Formats, indicator: Indicator): string =>
  indicator.reporters
    .map(
      ({ institution, fromQuarter, toQuarter }) =>
        `${institution.name} (${format.quarter(fromQuarter)} – ${format.quarter(toQuarter)})`,
    )
    .join('\n');
