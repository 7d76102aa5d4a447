import { Category } from '../../../entities/category';
import { Dimension } from '../../../entities/dimension';
import { Municipality } from '../../../entities/municipality';
import { StatusLabel } from '../../../entities/statusLabel';
import { required } from '../../../plan/planRows';
import type { PlanLines } from '../file/planLines';
import { byCode, codesById } from './byCode';
import { type Loading, loadTable } from './loadTable';
import { threeLanguages } from './threeLanguages';

/** Loads what several plans share: dimensions with their categories, municipalities, labels. */
export async function loadVocabulary(loading: Loading, lines: PlanLines): Promise<void> {
  await loadCategories(loading, lines, await loadDimensions(loading, lines));
  await loadMunicipalities(loading, lines);
  await loadStatusLabels(loading, lines);
}

const loadDimensions = (loading: Loading, { dimensions }: PlanLines) =>
  loadTable(loading, {
    ...byCode,
    entity: Dimension,
    file: 'dimensions.csv',
    lines: dimensions,
    row: (line) => ({ code: line.code, ...threeLanguages('title', line) }),
  });

function loadCategories(
  loading: Loading,
  { categories }: PlanLines,
  dimensions: ReadonlyMap<string, string>,
) {
  const dimension = codesById(dimensions);
  return loadTable(loading, {
    entity: Category,
    file: 'categories.csv',
    lines: categories,
    keyOfLine: (line) => `${line.dimension_code} ${line.code}`,
    keyOfRow: (row) => `${dimension.get(row.dimensionId)} ${row.code}`,
    row: (line) => ({
      dimensionId: required(dimensions, line.dimension_code),
      code: line.code,
      parentCode: line.parent_code,
      ...threeLanguages('title', line),
      sortOrder: line.sort_order,
      isUnknown: line.is_unknown,
      standard: line.standard,
    }),
  });
}

const loadMunicipalities = (loading: Loading, { municipalities }: PlanLines) =>
  loadTable(loading, {
    ...byCode,
    entity: Municipality,
    file: 'municipalities.csv',
    lines: municipalities,
    row: (line) => ({ code: line.code, ...threeLanguages('name', line), regionCode: line.region_code }),
  });

const loadStatusLabels = (loading: Loading, { statusLabels }: PlanLines) =>
  loadTable(loading, {
    entity: StatusLabel,
    file: 'status_labels.csv',
    lines: statusLabels,
    keyOfLine: ({ scale, code }) => `${scale} ${code}`,
    keyOfRow: ({ scale, code }) => `${scale} ${code}`,
    row: (line, place) => ({
      scale: line.scale,
      code: line.code,
      ...threeLanguages('title', line),
      ruleEn: line.rule_en,
      sortOrder: place,
    }),
  });
