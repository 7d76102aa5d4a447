import { Framework } from '../../../entities/framework';
import { Objective } from '../../../entities/objective';
import { required } from '../../../plan/planRows';
import type { PlanLines } from '../file/planLines';
import { byCode } from './byCode';
import { type Loading, loadTable } from './loadTable';
import { threeLanguages } from './threeLanguages';

export const loadFrameworks = (loading: Loading, { frameworks }: PlanLines) =>
  loadTable(loading, {
    ...byCode,
    entity: Framework,
    file: 'frameworks.csv',
    lines: frameworks,
    row: (line) => ({
      code: line.code,
      kind: line.kind,
      ...threeLanguages('title', line),
      startQuarter: line.start_quarter,
      endQuarter: line.end_quarter,
      provenance: line.provenance,
    }),
  });

export const loadObjectives = (
  loading: Loading,
  { objectives }: PlanLines,
  frameworks: ReadonlyMap<string, string>,
) =>
  loadTable(loading, {
    ...byCode,
    entity: Objective,
    file: 'objectives.csv',
    // Parents first: a row can only refer to one that is there.
    lines: objectives.toSorted((a, b) => Number(a.parent_code !== null) - Number(b.parent_code !== null)),
    row: (line, _, ids) => ({
      frameworkId: required(frameworks, line.framework_code),
      parentId: line.parent_code === null ? null : required(ids, line.parent_code),
      code: line.code,
      level: line.level,
      ...threeLanguages('title', line),
      sortOrder: line.sort_order,
    }),
  });
