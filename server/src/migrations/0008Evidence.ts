import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** The files attached to lines and activities of reports. */
export class Evidence00081700000000008 implements MigrationInterface {
  name = 'Evidence00081700000000008';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    await createTable(runner, 'evidence', {
      columns: [
        is.id('report_id'),
        is.id('line_id', { nullable: true }),
        is.id('activity_report_id', { nullable: true }),
        is.text('name', 200),
        is.choice('kind', 10),
        is.int('bytes'),
        is.key('sha256', 64),
        is.key('stored_name', 36),
        is.id('added_by_id'),
        is.moment('added_at'),
        is.id('removed_by_id', { nullable: true }),
        is.moment('removed_at', { nullable: true }),
        is.text('removed_why', 1000, { nullable: true }),
        is.int('version'),
      ],
      unique: [['stored_name']],
      index: [['report_id']],
      references: {
        report_id: 'report',
        line_id: 'report_line',
        activity_report_id: 'activity_report',
        added_by_id: 'user_account',
        removed_by_id: 'user_account',
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['evidence']);
  }
}
