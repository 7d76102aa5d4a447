import type { PlanLine } from './planSheet';
import type { ACTIVITIES } from './sheets/activities';
import type { BREAKDOWN_RULES } from './sheets/breakdownRules';
import type { BREAKDOWNS } from './sheets/breakdowns';
import type { CATEGORIES } from './sheets/categories';
import type { DIMENSIONS } from './sheets/dimensions';
import type { FRAMEWORKS } from './sheets/frameworks';
import type { INDICATOR_RELATIONS } from './sheets/indicatorRelations';
import type { INDICATORS } from './sheets/indicators';
import type { INSTITUTIONS } from './sheets/institutions';
import type { MUNICIPALITIES } from './sheets/municipalities';
import type { OBJECTIVES } from './sheets/objectives';
import type { RATIO_RULES } from './sheets/ratioRules';
import type { REFERENCE_FIGURES } from './sheets/referenceFigures';
import type { REPORTERS } from './sheets/reporters';
import type { STATUS_LABELS } from './sheets/statusLabels';
import type { TARGETS } from './sheets/targets';

/** Everything that the files of a plan say, line by line in their order. */
export interface PlanLines {
  institutions: PlanLine<typeof INSTITUTIONS>[];
  frameworks: PlanLine<typeof FRAMEWORKS>[];
  objectives: PlanLine<typeof OBJECTIVES>[];
  activities: PlanLine<typeof ACTIVITIES>[];
  indicators: PlanLine<typeof INDICATORS>[];
  breakdowns: PlanLine<typeof BREAKDOWNS>[];
  breakdownRules: PlanLine<typeof BREAKDOWN_RULES>[];
  ratioRules: PlanLine<typeof RATIO_RULES>[];
  reporters: PlanLine<typeof REPORTERS>[];
  targets: PlanLine<typeof TARGETS>[];
  dimensions: PlanLine<typeof DIMENSIONS>[];
  categories: PlanLine<typeof CATEGORIES>[];
  municipalities: PlanLine<typeof MUNICIPALITIES>[];
  statusLabels: PlanLine<typeof STATUS_LABELS>[];
  indicatorRelations: PlanLine<typeof INDICATOR_RELATIONS>[];
  referenceFigures: PlanLine<typeof REFERENCE_FIGURES>[];
}
