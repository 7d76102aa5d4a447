import type { EntityManager } from 'typeorm';
import type { Context, RequestContext } from './context';
import type { Database } from './database';
import type { Viewer } from './domain/access';
import { keepPlan, type PlanMemory } from './plan/keptPlan';
import type { Plan } from './plan/plan';

type Unbound = Omit<Context, 'db' | 'plan' | 'transaction'>;

/** What a context is made from. */
export interface ContextFacts extends Unbound {
  database: Database;
}

const MEMORIES = new WeakMap<Database, PlanMemory>();

/** One memory of the plan for each database. */
function planMemoryOf(database: Database): PlanMemory {
  const memory = MEMORIES.get(database) ?? keepPlan();
  MEMORIES.set(database, memory);
  return memory;
}

/** A context inside a transaction: a transaction opened through it joins the one that is running. */
function inside<U extends Unbound>(unbound: U, db: EntityManager, memory: PlanMemory): U & Context {
  const context: U & Context = {
    ...unbound,
    db,
    plan: () => memory.readInTransaction(db),
    transaction: (work) => work(context),
  };
  return context;
}

function bind<U extends Unbound>(unbound: U, database: Database): U & Context {
  const memory = planMemoryOf(database);
  let plan: Promise<Plan> | undefined;
  return {
    ...unbound,
    db: database.reading,
    plan: () => (plan ??= memory.read(database.reading)),
    transaction: async (work, sees) => {
      if (memory.isStale()) await memory.read(database.reading);
      return database.transaction((db) => work(inside(unbound, db, memory)), sees);
    },
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
}: ContextFacts & Pick<RequestContext, 'session' | 'reportFault'>): RequestContext => bind(unbound, database);
