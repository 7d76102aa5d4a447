import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** What a return names, and the conversations about a report. */
export class Review00061700000000006 implements MigrationInterface {
  name = 'Review00061700000000006';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    await createTable(runner, 'returned_cell', {
      columns: [is.id('step_item_id'), is.id('line_id'), is.key('cell', 200), is.flag('open')],
      unique: [['step_item_id', 'cell']],
      index: [['line_id']],
      references: { step_item_id: 'report_step_item', line_id: 'report_line' },
    });
    await createTable(runner, 'comment_thread', {
      columns: [
        is.id('report_id'),
        is.id('line_id', { nullable: true }),
        is.key('cell', 200, { nullable: true }),
        is.moment('resolved_at', { nullable: true }),
        is.id('resolved_by_id', { nullable: true }),
      ],
      index: [['report_id'], ['line_id']],
      references: { report_id: 'report', line_id: 'report_line', resolved_by_id: 'user_account' },
    });
    await createTable(runner, 'thread_comment', {
      columns: [
        is.id('thread_id'),
        is.moment('at'),
        is.id('by_id'),
        is.choice('role', 20),
        is.text('text', 2000),
      ],
      index: [['thread_id']],
      references: { thread_id: 'comment_thread', by_id: 'user_account' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['thread_comment', 'comment_thread', 'returned_cell']);
  }
}
