/** For each type of the contract: the row or plain object that the server's resolvers hand on for it. */
export const mappers: Record<string, string> = {
  Framework: '../plan/plan#PlanFramework',
  PlanVersion: '../entities/planVersion#PlanVersion as PlanVersionRow',
  Objective: '../plan/plan#PlanObjective',
  Activity: '../plan/plan#PlanActivity',
  Institution: '../plan/plan#PlanInstitution',
  Dimension: '../plan/plan#PlanDimension',
  Category: '../entities/category#Category as CategoryRow',
  Breakdown: '../plan/plan#PlanBreakdown',
  BreakdownCell: '../plan/plan#PlanCell',
  Target: '../entities/target#Target as TargetRow',
  Indicator: '../plan/plan#PlanIndicator',
  Reporter: '../plan/plan#PlanReporter',
  ReferenceFigure: '../entities/referenceFigure#ReferenceFigure as ReferenceFigureRow',
};
