import { usesParts } from '../../../../domain/measurement';
import type { PlanLookup } from '../planLookup';
import type { Complain } from '../planProblem';
import { complainAt } from '../readSheet';
import { INDICATORS } from '../sheets/indicators';

const PARTS = [
  'numerator_en',
  'numerator_sq',
  'numerator_sr',
  'denominator_en',
  'denominator_sq',
  'denominator_sr',
] as const;

type IndicatorLine = PlanLookup['lines']['indicators'][number];
type Finding = [heading: string, message: string];

/** What an indicator measures decides which texts it has and how it may add up. */
export function checkIndicators({ lines }: PlanLookup, complain: Complain): void {
  const at = complainAt(INDICATORS, complain);
  const reported = new Set(lines.reporters.map(({ indicator_code }) => indicator_code));
  for (const indicator of lines.indicators) {
    const findings = [...parts(indicator), ...aggregations(indicator), ...figures(indicator)];
    if (!reported.has(indicator.code)) findings.push(['code', 'reporters.csv names nobody who reports it.']);
    for (const finding of findings) at(indicator.line, ...finding);
  }
}

/** Ratios and average days say what is above and below the line; other measures have no line. */
const parts = (indicator: IndicatorLine): Finding[] =>
  PARTS.filter((part) => (indicator[part] !== null) !== usesParts(indicator.measure)).map((part) => [
    part,
    indicator[part] === null
      ? `A ${indicator.measure} needs this text.`
      : `A ${indicator.measure} has no such part.`,
  ]);

// Percentages are never averaged or added; yes/no and steps are never added.
function aggregations({ measure, time_aggregation, institution_aggregation }: IndicatorLine): Finding[] {
  const byMeasure = (time: string, institutions: string): Finding[] => [
    ...(time_aggregation === time ? [] : [finding('time_aggregation', time)]),
    ...(institution_aggregation === institutions ? [] : [finding('institution_aggregation', institutions)]),
  ];
  const finding = (heading: string, needed: string): Finding => [
    heading,
    `A ${measure} needs ${needed} here.`,
  ];
  if (usesParts(measure)) return byMeasure('RATIO', 'RATIO');
  if (measure === 'YES_NO' || measure === 'MILESTONE') return byMeasure('LATEST', 'NONE');
  return (['time_aggregation', 'institution_aggregation'] as const).flatMap((heading) => {
    const used = heading === 'time_aggregation' ? time_aggregation : institution_aggregation;
    const known = ['SUM', 'AVERAGE', 'MAXIMUM', ...(heading === 'time_aggregation' ? ['LATEST'] : [])];
    return known.includes(used) ? [] : [[heading, `A ${measure} cannot be put together by ${used}.`]];
  });
}

function figures({ measure, decimals, baseline_year, baseline_value }: IndicatorLine): Finding[] {
  const findings: Finding[] = [];
  if (decimals > 0 && ['COUNT', 'YES_NO', 'MILESTONE'].includes(measure))
    findings.push(['decimals', `A ${measure} is a whole number.`]);
  if ((baseline_year === null) !== (baseline_value === null))
    findings.push([
      baseline_year === null ? 'baseline_year' : 'baseline_value',
      'Year and value belong together.',
    ]);
  return findings;
}
