import { Institution } from '../../../entities/institution';
import type { PlanLines } from '../file/planLines';
import { byCode } from './byCode';
import { type Loading, loadTable } from './loadTable';
import { threeLanguages } from './threeLanguages';

export const loadInstitutions = (loading: Loading, { institutions }: PlanLines) =>
  loadTable(loading, {
    ...byCode,
    entity: Institution,
    file: 'institutions.csv',
    lines: institutions,
    row: (line) => ({
      code: line.code,
      ...threeLanguages('name', line),
      type: line.type,
      parentCode: line.parent_code,
      reports: line.reports,
      namesVerified: line.names_verified.join(';'),
    }),
  });
