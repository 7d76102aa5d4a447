import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** Changes that are applied once, and the history of what was set aside and of notes. */
export class Once00051700000000005 implements MigrationInterface {
  name = 'Once00051700000000005';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    await createTable(runner, 'applied_change', {
      columns: [is.id('user_id'), is.key('change_key', 64), is.key('content_hash', 64), is.moment('at')],
      unique: [['user_id', 'change_key']],
      index: [['at']],
      references: { user_id: 'user_account' },
    });
    await createTable(runner, 'set_aside_value', {
      columns: [
        is.id('line_id'),
        is.key('cell', 200),
        is.moment('at'),
        is.id('by_id'),
        is.amount('amount', { nullable: true }),
        is.amount('numerator', { nullable: true }),
        is.amount('denominator', { nullable: true }),
        is.choice('reason', 20, { nullable: true }),
        is.amount('kept_amount', { nullable: true }),
        is.amount('kept_numerator', { nullable: true }),
        is.amount('kept_denominator', { nullable: true }),
        is.choice('kept_reason', 20, { nullable: true }),
      ],
      index: [['line_id']],
      references: { line_id: 'report_line', by_id: 'user_account' },
    });
    await createTable(runner, 'line_note_change', {
      columns: [
        is.id('line_id'),
        is.moment('at'),
        is.id('by_id'),
        is.text('from_explanation', 2000, { nullable: true }),
        is.flag('from_no_breakdown'),
        is.text('to_explanation', 2000, { nullable: true }),
        is.flag('to_no_breakdown'),
      ],
      index: [['line_id']],
      references: { line_id: 'report_line', by_id: 'user_account' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['line_note_change', 'set_aside_value', 'applied_change']);
  }
}
