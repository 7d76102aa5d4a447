import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** Disclosure control of releases: how counts are bound to each other, drafts, and the audits of what is out. */
export class Disclosure00091700000000009 implements MigrationInterface {
  name = 'Disclosure00091700000000009';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    await createTable(runner, 'indicator_relation', {
      columns: [
        is.id('indicator_id'),
        is.choice('part', 12),
        is.key('cell', 200),
        is.choice('kind', 4),
        is.id('whole_id'),
        is.choice('whole_part', 12),
        is.key('whole_cell', 200),
        is.text('note', 500),
      ],
      index: [['whole_id']],
      references: { indicator_id: 'indicator', whole_id: 'indicator' },
      uniqueAs: {
        uq_indicator_relation: ['indicator_id', 'part', 'cell', 'whole_id', 'whole_part', 'whole_cell'],
      },
    });
    await createTable(runner, 'release_draft', {
      columns: [
        is.id('framework_id'),
        is.quarter('quarter'),
        is.longText('scope'),
        is.choice('state', 10),
        is.key('facts_hash', 64),
        is.longText('outcome', { nullable: true }),
        is.id('prepared_by_id'),
        is.moment('prepared_at'),
      ],
      index: [['framework_id']],
      references: { framework_id: 'framework', prepared_by_id: 'user_account' },
    });
    await createTable(runner, 'release_audit', {
      columns: [is.id('release_id'), is.longText('counts'), is.longText('outcome')],
      unique: [['release_id']],
      references: { release_id: 'release_copy' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['release_audit', 'release_draft', 'indicator_relation']);
  }
}
