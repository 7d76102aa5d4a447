import { Breakdown } from '../../../entities/breakdown';
import { ReferenceFigure } from '../../../entities/referenceFigure';
import { IndicatorRelation } from '../../../entities/indicatorRelation';
import { Reporter } from '../../../entities/reporter';
import { Target } from '../../../entities/target';
import { required } from '../../../plan/planRows';
import type { PlanLines } from '../file/planLines';
import { codesById } from './byCode';
import { type Loading, loadTable } from './loadTable';

type Ids = ReadonlyMap<string, string>;

/** Loads what belongs to indicators: breakdowns, reporters, targets, reference figures, relations. */
export async function loadIndicatorParts(
  loading: Loading,
  lines: PlanLines,
  ids: { indicators: Ids; institutions: Ids },
): Promise<void> {
  await loadBreakdowns(loading, lines, ids.indicators);
  await loadReporters(loading, lines, ids);
  await loadTargets(loading, lines, ids.indicators);
  await loadReferenceFigures(loading, lines, ids.indicators);
  await loadRelations(loading, lines, ids.indicators);
}

const breakdownKey = (line: { indicator_code: string; dimensions: string[] }) =>
  `${line.indicator_code} ${line.dimensions.join('*')}`;

function loadBreakdowns(loading: Loading, { breakdowns, breakdownRules }: PlanLines, indicators: Ids) {
  const indicator = codesById(indicators);
  const rules = new Map(breakdownRules.map((rule) => [breakdownKey(rule), rule]));
  return loadTable(loading, {
    entity: Breakdown,
    file: 'indicator_breakdowns.csv',
    lines: breakdowns,
    keyOfLine: breakdownKey,
    keyOfRow: (row) => `${indicator.get(row.indicatorId)} ${row.code}`,
    row: (line, place) => ({
      indicatorId: required(indicators, line.indicator_code),
      code: line.dimensions.join('*'),
      exhaustive: line.exhaustive,
      overlapping: rules.get(breakdownKey(line))?.overlapping ?? false,
      sortOrder: place,
    }),
  });
}

function loadReporters(
  loading: Loading,
  { reporters }: PlanLines,
  { indicators, institutions }: { indicators: Ids; institutions: Ids },
) {
  const indicator = codesById(indicators);
  const institution = codesById(institutions);
  return loadTable(loading, {
    entity: Reporter,
    file: 'reporters.csv',
    lines: reporters,
    keyOfLine: (line) => `${line.indicator_code} ${line.institution_code} ${line.from_quarter}`,
    keyOfRow: (row) =>
      `${indicator.get(row.indicatorId)} ${institution.get(row.institutionId)} ${row.fromQuarter}`,
    row: (line) => ({
      indicatorId: required(indicators, line.indicator_code),
      institutionId: required(institutions, line.institution_code),
      fromQuarter: line.from_quarter,
      toQuarter: line.to_quarter,
    }),
  });
}

function loadTargets(loading: Loading, { targets }: PlanLines, indicators: Ids) {
  const indicator = codesById(indicators);
  return loadTable(loading, {
    entity: Target,
    file: 'targets.csv',
    lines: targets,
    keyOfLine: (line) => `${line.indicator_code} ${line.period}`,
    keyOfRow: (row) => `${indicator.get(row.indicatorId)} ${row.period}`,
    row: (line) => ({
      indicatorId: required(indicators, line.indicator_code),
      period: line.period,
      value: line.value,
      provenance: line.provenance,
    }),
  });
}

function loadReferenceFigures(loading: Loading, { referenceFigures }: PlanLines, indicators: Ids) {
  const indicator = codesById(indicators);
  const key = (code: string, ...rest: (string | null)[]) =>
    [code, ...rest].filter((part) => part !== null).join(' ');
  return loadTable(loading, {
    entity: ReferenceFigure,
    file: 'reference_figures.csv',
    lines: referenceFigures,
    keyOfLine: (line) =>
      key(line.indicator_code, line.start_date, line.end_date, line.breakdown, line.source_title),
    keyOfRow: (row) =>
      key(indicator.get(row.indicatorId) ?? '', row.startDay, row.endDay, row.breakdown, row.sourceTitle),
    row: (line, place) => ({
      indicatorId: required(indicators, line.indicator_code),
      startDay: line.start_date,
      endDay: line.end_date,
      breakdown: line.breakdown,
      value: line.value,
      unit: line.unit,
      sourceTitle: line.source_title,
      sourceUrl: line.source_url,
      status: line.status,
      isPublic: line.public,
      note: line.note,
      sortOrder: place,
    }),
  });
}

function loadRelations(loading: Loading, { indicatorRelations }: PlanLines, indicators: Ids) {
  const indicator = codesById(indicators);
  return loadTable(loading, {
    entity: IndicatorRelation,
    file: 'indicator_relations.csv',
    mayVanish: true,
    lines: indicatorRelations,
    keyOfLine: (line) =>
      [
        line.indicator_code,
        line.part,
        line.cell,
        line.whole_indicator_code,
        line.whole_part,
        line.whole_cell,
      ].join(' '),
    keyOfRow: (row) =>
      [
        indicator.get(row.indicatorId),
        row.part,
        row.cell,
        indicator.get(row.wholeId),
        row.wholePart,
        row.wholeCell,
      ].join(' '),
    row: (line) => ({
      indicatorId: required(indicators, line.indicator_code),
      part: line.part,
      cell: line.cell,
      kind: line.kind,
      wholeId: required(indicators, line.whole_indicator_code),
      wholePart: line.whole_part,
      wholeCell: line.whole_cell,
      note: line.note,
    }),
  });
}
