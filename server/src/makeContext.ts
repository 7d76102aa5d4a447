import type { EntityManager } from 'typeorm';
import type { Context, RequestContext, SessionDoor } from './context';
import type { Database } from './database';
import type { Viewer } from './domain/access';
import { keepPlan } from './plan/keptPlan';
import type { Plan } from './plan/plan';

type Unbound = Omit<Context, 'db' | 'plan' | 'transaction'>;

/** What a context is made from. */
export interface ContextFacts extends Unbound {
  database: Database;
}

type PlanReader = ReturnType<typeof keepPlan>;

const PLAN_READERS = new WeakMap<Database, PlanReader>();

/** One memory of the plan for each database. */
function planReaderOf(database: Database): PlanReader {
  const reader = PLAN_READERS.get(database) ?? keepPlan();
  PLAN_READERS.set(database, reader);
  return reader;
}

/** A context inside a transaction: a transaction opened through it joins the one that is running. */
function inside<U extends Unbound>(unbound: U, db: EntityManager, readPlan: PlanReader): U & Context {
  const context: U & Context = {
    ...unbound,
    db,
    // Not kept: what the transaction has changed may be rolled back.
    plan: () => readPlan(db, { keep: false }),
    transaction: (work) => work(context),
  };
  return context;
}

function bind<U extends Unbound>(unbound: U, database: Database): U & Context {
  const readPlan = planReaderOf(database);
  let plan: Promise<Plan> | undefined;
  return {
    ...unbound,
    db: database.reading,
    plan: () => (plan ??= readPlan(database.reading)),
    transaction: (work) => database.transaction((db) => work(inside(unbound, db, readPlan))),
  };
}

/**
 * The context of one command, seed or request. The plan that it reads stays the same as long as the context lives,
 * so make a new one after the plan has changed.
 */
export const makeContext = <V extends Viewer | null>({
  database,
  ...unbound
}: ContextFacts & { viewer: V }): Context & { viewer: V } => bind(unbound, database);

/** The same with a way to the browser's cookie. */
export const makeRequestContext = ({
  database,
  ...unbound
}: ContextFacts & { session: SessionDoor }): RequestContext => bind(unbound, database);
