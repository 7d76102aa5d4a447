import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** The tables of the area reporting. */
export class Reporting00031700000000003 implements MigrationInterface {
  name = 'Reporting00031700000000003';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    await createTable(runner, 'reporting_quarter', {
      columns: [
        is.quarter('quarter'),
        is.choice('state', 20),
        is.moment('due_at'),
        is.moment('opened_at'),
        is.moment('closed_at', { nullable: true }),
        is.int('version'),
      ],
      unique: [['quarter']],
    });
    await createTable(runner, 'extension', {
      columns: [
        is.id('reporting_quarter_id'),
        is.id('institution_id'),
        is.moment('due_at'),
        is.text('reason', 1000),
        is.id('granted_by_id'),
        is.moment('granted_at'),
      ],
      index: [['reporting_quarter_id', 'institution_id'], ['institution_id']],
      references: {
        reporting_quarter_id: 'reporting_quarter',
        institution_id: 'institution',
        granted_by_id: 'user_account',
      },
    });
    await createTable(runner, 'report', {
      columns: [
        is.id('reporting_quarter_id'),
        is.quarter('quarter'),
        is.id('institution_id'),
        is.id('framework_id'),
        is.id('plan_version_id'),
        is.choice('workflow', 20),
        is.flag('reopened'),
        is.moment('first_submitted_at', { nullable: true }),
        is.id('submitted_by_id', { nullable: true }),
        is.moment('submitted_at', { nullable: true }),
        is.moment('approved_at', { nullable: true }),
        is.int('version'),
      ],
      unique: [['quarter', 'institution_id', 'framework_id']],
      index: [['institution_id'], ['workflow'], ['framework_id', 'quarter']],
      references: {
        reporting_quarter_id: 'reporting_quarter',
        institution_id: 'institution',
        framework_id: 'framework',
        plan_version_id: 'plan_version',
        submitted_by_id: 'user_account',
      },
    });
    await createTable(runner, 'report_line', {
      columns: [
        is.id('report_id'),
        is.id('indicator_id'),
        is.flag('no_breakdown'),
        is.text('explanation', 2000, { nullable: true }),
        is.flag('named'),
        is.text('return_comment', 2000, { nullable: true }),
        is.int('version'),
      ],
      unique: [['report_id', 'indicator_id']],
      index: [['indicator_id']],
      references: { report_id: 'report', indicator_id: 'indicator' },
    });
    await createTable(runner, 'line_value', {
      columns: [
        is.id('line_id'),
        is.key('cell', 200),
        is.amount('amount', { nullable: true }),
        is.amount('numerator', { nullable: true }),
        is.amount('denominator', { nullable: true }),
        is.choice('reason', 20, { nullable: true }),
        is.id('entered_by_id'),
        is.moment('entered_at'),
        is.int('version'),
      ],
      unique: [['line_id', 'cell']],
      references: { line_id: 'report_line', entered_by_id: 'user_account' },
    });
    await createTable(runner, 'value_change', {
      columns: [
        is.id('line_id'),
        is.key('cell', 200),
        is.moment('at'),
        is.id('by_id'),
        is.amount('from_amount', { nullable: true }),
        is.amount('from_numerator', { nullable: true }),
        is.amount('from_denominator', { nullable: true }),
        is.choice('from_reason', 20, { nullable: true }),
        is.amount('to_amount', { nullable: true }),
        is.amount('to_numerator', { nullable: true }),
        is.amount('to_denominator', { nullable: true }),
        is.choice('to_reason', 20, { nullable: true }),
        is.text('why', 2000, { nullable: true }),
      ],
      index: [['line_id']],
      references: { line_id: 'report_line', by_id: 'user_account' },
    });
    await createTable(runner, 'report_step', {
      columns: [
        is.id('report_id'),
        is.choice('step', 20),
        is.choice('from_state', 20),
        is.choice('to_state', 20),
        is.moment('at'),
        is.id('by_id', { nullable: true }),
        is.text('comment', 4000, { nullable: true }),
      ],
      index: [['report_id']],
      references: { report_id: 'report', by_id: 'user_account' },
    });
    await createTable(runner, 'report_step_item', {
      columns: [is.id('step_id'), is.key('item_id', 36), is.text('comment', 2000, { nullable: true })],
      unique: [['step_id', 'item_id']],
      references: { step_id: 'report_step' },
    });
    await createTable(runner, 'activity_report', {
      columns: [
        is.id('report_id'),
        is.id('activity_id'),
        is.int('percent', { nullable: true }),
        is.flag('postponed'),
        is.longText('narrative', { nullable: true }),
        is.longText('obstacles', { nullable: true }),
        is.amount('spent_eur', { nullable: true }),
        is.flag('named'),
        is.text('return_comment', 2000, { nullable: true }),
        is.int('version'),
      ],
      unique: [['report_id', 'activity_id']],
      index: [['activity_id']],
      references: { report_id: 'report', activity_id: 'activity' },
    });
    await createTable(runner, 'activity_change', {
      columns: [
        is.id('activity_report_id'),
        is.moment('at'),
        is.id('by_id'),
        is.int('percent', { nullable: true }),
        is.flag('postponed'),
        is.longText('narrative', { nullable: true }),
        is.longText('obstacles', { nullable: true }),
        is.amount('spent_eur', { nullable: true }),
      ],
      index: [['activity_report_id']],
      references: { activity_report_id: 'activity_report', by_id: 'user_account' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, [
      'activity_change',
      'activity_report',
      'report_step_item',
      'report_step',
      'value_change',
      'line_value',
      'report_line',
      'report',
      'extension',
      'reporting_quarter',
    ]);
  }
}
