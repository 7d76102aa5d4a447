import { Indicator } from '../../../entities/indicator';
import { required } from '../../../plan/planRows';
import type { PlanLines } from '../file/planLines';
import { byCode } from './byCode';
import { type Loading, loadTable } from './loadTable';
import { threeLanguages } from './threeLanguages';

export function loadIndicators(
  loading: Loading,
  { indicators, ratioRules }: PlanLines,
  activities: ReadonlyMap<string, string>,
) {
  const rules = new Map(ratioRules.map((rule) => [rule.indicator_code, rule]));
  return loadTable(loading, {
    ...byCode,
    entity: Indicator,
    file: 'indicators.csv',
    lines: indicators,
    row: (line, place) => {
      const rule = rules.get(line.code);
      return {
        activityId: required(activities, line.activity_code),
        code: line.code,
        ...threeLanguages('name', line),
        ...threeLanguages('definition', line),
        level: line.level,
        measure: line.measure,
        ...threeLanguages('unit', line),
        ...threeLanguages('numerator', line),
        ...threeLanguages('denominator', line),
        timeAggregation: line.time_aggregation,
        institutionAggregation: line.institution_aggregation,
        direction: line.direction,
        frequency: line.frequency,
        sensitivity: line.sensitivity,
        baselineYear: line.baseline_year,
        baselineValue: line.baseline_value,
        dataSourceEn: line.data_source_en,
        decimals: line.decimals,
        partDecimals: rule?.part_decimals ?? 0,
        mayExceedDenominator: rule?.may_exceed_denominator ?? false,
        mayBeNegative: rule?.may_be_negative ?? false,
        provenance: line.provenance,
        sortOrder: place,
      };
    },
  });
}
