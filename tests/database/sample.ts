import {
  Column,
  Entity,
  type MigrationInterface,
  PrimaryColumn,
  type QueryRunner,
  Table,
  Unique,
} from 'typeorm';
import {
  amount,
  choice,
  columnsFor,
  flag,
  id,
  int,
  key,
  longText,
  moment,
  quarter,
  text,
} from '../../server/src/entities/columns';

/** A row with one column of every kind. */
@Entity('sample')
@Unique('uq_sample_code', ['code'])
export class Sample {
  @PrimaryColumn(id())
  id!: string;

  @Column(key(60))
  code!: string;

  @Column(text(200))
  title!: string;

  @Column(longText({ nullable: true }))
  narrative!: string | null;

  @Column(int())
  count!: number;

  @Column(amount({ nullable: true }))
  amount!: string | null;

  @Column(flag())
  active!: boolean;

  @Column(moment({ nullable: true }))
  enteredAt!: Date | null;

  @Column(quarter())
  quarter!: string;

  @Column(choice(20))
  state!: string;

  @Column(int())
  version!: number;
}

/** Makes the table of `Sample`. */
export class Sample1700000000001 implements MigrationInterface {
  name = 'Sample1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    const columns = [
      { ...is.id('id'), isPrimary: true },
      is.key('code', 60),
      is.text('title', 200),
      is.longText('narrative', { nullable: true }),
      is.int('count'),
      is.amount('amount', { nullable: true }),
      is.flag('active'),
      is.moment('entered_at', { nullable: true }),
      is.quarter('quarter'),
      is.choice('state', 20),
      is.int('version'),
    ];
    const uniques = [{ name: 'uq_sample_code', columnNames: ['code'] }];
    await runner.createTable(new Table({ name: 'sample', columns, uniques }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('sample');
  }
}

/** What to open a database with, to have `Sample` and nothing else. */
export const SAMPLE = { entities: [Sample], migrations: [Sample1700000000001] };

let made = 0;

/** A row with values of no importance except those given. */
export const aSample = (given: Partial<Sample> = {}): Sample => {
  made += 1;
  return Object.assign(new Sample(), {
    id: `sample-${made}`,
    code: `code-${made}`,
    title: 'Title',
    narrative: null,
    count: 0,
    amount: null,
    active: true,
    enteredAt: null,
    quarter: '2018-Q3',
    state: 'DRAFT',
    version: 1,
    ...given,
  });
};
