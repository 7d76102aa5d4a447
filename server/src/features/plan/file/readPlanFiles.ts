import { checkReferences } from './checkReferences';
import type { PlanLines } from './planLines';
import { lookUp } from './planLookup';
import { PlanFileError, type PlanProblem } from './planProblem';
import { PLAN_RULES } from './planRules';
import type { PlanSheet } from './planSheet';
import { readSheet, type ReadSheet } from './readSheet';
import { ACTIVITIES } from './sheets/activities';
import { BREAKDOWN_RULES } from './sheets/breakdownRules';
import { BREAKDOWNS } from './sheets/breakdowns';
import { CATEGORIES } from './sheets/categories';
import { DIMENSIONS } from './sheets/dimensions';
import { FRAMEWORKS } from './sheets/frameworks';
import { INDICATOR_RELATIONS } from './sheets/indicatorRelations';
import { INDICATORS } from './sheets/indicators';
import { INSTITUTIONS } from './sheets/institutions';
import { MUNICIPALITIES } from './sheets/municipalities';
import { OBJECTIVES } from './sheets/objectives';
import { RATIO_RULES } from './sheets/ratioRules';
import { REFERENCE_FIGURES } from './sheets/referenceFigures';
import { REPORTERS } from './sheets/reporters';
import { STATUS_LABELS } from './sheets/statusLabels';
import { TARGETS } from './sheets/targets';

/** The texts of the files of a plan by their names, for example `indicators.csv`. */
export type PlanFiles = Readonly<Record<string, string>>;

/**
 * Reads and checks all files of a plan. Throws `PlanFileError` with every problem found, each with file, line
 * and column. Files that do not belong to a plan are not looked at.
 */
export function readPlanFiles(files: PlanFiles): PlanLines {
  const problems: PlanProblem[] = [];
  const complain = (problem: PlanProblem) => void problems.push(problem);
  const sheets: ReadSheet[] = [];
  const read = <S extends PlanSheet>(sheet: S) => {
    const found = readSheet(sheet, files[sheet.file] ?? '', complain);
    sheets.push(found);
    return found.lines;
  };
  const lines: PlanLines = {
    institutions: read(INSTITUTIONS),
    frameworks: read(FRAMEWORKS),
    objectives: read(OBJECTIVES),
    activities: read(ACTIVITIES),
    indicators: read(INDICATORS),
    breakdowns: read(BREAKDOWNS),
    breakdownRules: read(BREAKDOWN_RULES),
    ratioRules: read(RATIO_RULES),
    reporters: read(REPORTERS),
    targets: read(TARGETS),
    dimensions: read(DIMENSIONS),
    categories: read(CATEGORIES),
    municipalities: read(MUNICIPALITIES),
    statusLabels: read(STATUS_LABELS),
    indicatorRelations: read(INDICATOR_RELATIONS),
    referenceFigures: read(REFERENCE_FIGURES),
  };
  checkReferences(sheets, complain);
  // With a file that cannot be read at all, the rules would complain of everything that it does not say.
  if (sheets.every(({ readable }) => readable)) for (const rule of PLAN_RULES) rule(lookUp(lines), complain);
  if (problems.length > 0) throw new PlanFileError(inOrder(problems));
  return lines;
}

const inOrder = (problems: PlanProblem[]) =>
  problems.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column);
