import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Database } from '../../server/src/database';
import { id, int, text } from '../../server/src/entities/columns';
import { DATABASES, describeOnEachDatabase } from '../support/databases';
import { SAMPLE, Sample1700000000001 } from './sample';

/** The sample's table after a developer changed the entity and forgot the migration. */
@Entity('sample')
class Drifted {
  @PrimaryColumn(id())
  id!: string;

  @Column(text(300))
  title!: string;

  @Column(int())
  forgotten!: number;
}

/** The statements that would make the tables equal to the entities. */
const drift = async ({ dataSource }: Database) =>
  (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

describeOnEachDatabase('migrations', (open) => {
  let database: Database | undefined;
  afterEach(async () => {
    await database?.close();
    database = undefined;
  });

  test('make exactly the tables that the entities describe', async () => {
    database = await open();
    expect(database.dataSource.entityMetadatas.length).toBeGreaterThan(0);
    expect(await drift(database)).toEqual([]);
  });

  test('make exactly the column of every kind', async () => {
    database = await open(SAMPLE);
    expect(await drift(database)).toEqual([]);
  });

  test('are found to differ when an entity was changed without one', async () => {
    database = await open({ entities: [Drifted], migrations: [Sample1700000000001] });
    const statements = (await drift(database)).join('\n');
    expect(statements).toMatch(/forgotten/);
    expect(statements).toMatch(/title.*varchar\(300\)/);
  });

  test('run a second time change nothing', async () => {
    database = await open(SAMPLE);
    expect(await database.migrate()).toEqual([]);
    expect(await drift(database)).toEqual([]);
  });
});

test('every kind of database that is there is tested', () => {
  expect(DATABASES).toHaveLength(process.env.TEST_MYSQL_URL ? 2 : 1);
});
