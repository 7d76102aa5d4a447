import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** The tables of the area mail: the outbox, and which jobs have run. */
export class Mail00071700000000007 implements MigrationInterface {
  name = 'Mail00071700000000007';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    await createTable(runner, 'mail_message', {
      columns: [
        is.key('once_key', 160),
        is.choice('kind', 20),
        is.choice('state', 10),
        is.id('user_id'),
        is.text('recipient', 200),
        is.key('address', 254),
        is.choice('language', 2),
        is.id('institution_id'),
        is.id('report_id'),
        is.quarter('quarter'),
        is.text('subject', 300),
        is.longText('text'),
        is.int('attempts'),
        is.moment('next_attempt_at', { nullable: true }),
        is.moment('lease_until', { nullable: true }),
        is.moment('expires_at', { nullable: true }),
        is.choice('fault', 20, { nullable: true }),
        is.moment('created_at'),
        is.moment('sent_at', { nullable: true }),
        is.int('version'),
      ],
      unique: [['once_key']],
      index: [['state', 'next_attempt_at'], ['user_id'], ['institution_id'], ['report_id']],
      references: { user_id: 'user_account', institution_id: 'institution', report_id: 'report' },
    });
    await createTable(runner, 'job_run', {
      columns: [is.choice('job', 40), is.key('slot', 40), is.moment('ran_at')],
      unique: [['job', 'slot']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['job_run', 'mail_message']);
  }
}
