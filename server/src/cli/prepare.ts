import { seedDemonstration } from '../../../seeds/demo/seedDemonstration';
import { seedPlan } from '../../../seeds/seed';
import { settingsOf, type Config } from '../config';
import type { Database } from '../database';
import type { Role } from '../domain/terms';
import { Framework } from '../entities/framework';
import { makeContext } from '../makeContext';

/** Tables, plan and demonstration. In production each is a step of its own, taken by hand before the start. */
export async function prepare(database: Database, config: Config, now: () => Date): Promise<void> {
  const contextAs = (role: Role) =>
    makeContext({
      database,
      viewer: { id: 'first-start', role, institutionId: null },
      actorName: 'first start',
      now,
      language: 'en',
      settings: settingsOf(config),
    });
  await database.migrate();
  if (config.DEMONSTRATION) await seedDemonstration(contextAs('COORDINATOR'), { tell: console.log });
  else if ((await database.reading.count(Framework)) === 0) await seedPlan(contextAs('COORDINATOR'));
}
