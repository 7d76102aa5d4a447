import type { EntityManager } from 'typeorm';
import { Activity } from '../entities/activity';
import { ActivityPartner } from '../entities/activityPartner';
import { Breakdown } from '../entities/breakdown';
import { Category } from '../entities/category';
import { Dimension } from '../entities/dimension';
import { Framework } from '../entities/framework';
import { Indicator } from '../entities/indicator';
import { IndicatorRelation } from '../entities/indicatorRelation';
import { Institution } from '../entities/institution';
import { Objective } from '../entities/objective';
import { PlanVersion } from '../entities/planVersion';
import { ReferenceFigure } from '../entities/referenceFigure';
import { Reporter } from '../entities/reporter';
import { Target } from '../entities/target';
import { linkPlan } from './linkPlan';
import type { Plan } from './plan';

const inOrder = { order: { sortOrder: 'ASC', id: 'ASC' } } as const;
const byId = { order: { id: 'ASC' } } as const;

/** Reads the plan as it stands: 14 statements, whatever its size. */
export async function readPlan(db: EntityManager): Promise<Plan> {
  return linkPlan({
    institutions: await db.find(Institution, byId),
    frameworks: await db.find(Framework, byId),
    planVersions: await db.find(PlanVersion, { order: { number: 'ASC' } }),
    objectives: await db.find(Objective, inOrder),
    activities: await db.find(Activity, inOrder),
    partners: await db.find(ActivityPartner, inOrder),
    indicators: await db.find(Indicator, inOrder),
    dimensions: await db.find(Dimension, byId),
    categories: await db.find(Category, inOrder),
    breakdowns: await db.find(Breakdown, inOrder),
    reporters: await db.find(Reporter, byId),
    targets: await db.find(Target, { order: { period: 'ASC' } }),
    referenceFigures: await db.find(ReferenceFigure, inOrder),
    relations: await db.find(IndicatorRelation, byId),
  });
}
