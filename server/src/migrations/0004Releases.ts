import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** The tables of the area releases. */
export class Releases00041700000000004 implements MigrationInterface {
  name = 'Releases00041700000000004';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    await createTable(runner, 'release_copy', {
      columns: [
        is.int('number'),
        is.id('framework_id'),
        is.quarter('quarter'),
        is.text('title_en', 300),
        is.text('title_sq', 300),
        is.text('title_sr', 300),
        is.moment('released_at'),
        is.id('released_by_id'),
        is.key('content_hash', 64),
        is.longText('content'),
      ],
      unique: [['number']],
      index: [['framework_id']],
      references: { framework_id: 'framework', released_by_id: 'user_account' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['release_copy']);
  }
}
