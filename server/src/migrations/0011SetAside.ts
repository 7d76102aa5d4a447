import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';
import { createTable, dropTables } from './tables';

/** The history of explanations and statuses of activities that were given up after a conflict. */
export class SetAside00111700000000011 implements MigrationInterface {
  name = 'SetAside00111700000000011';

  async up(runner: QueryRunner): Promise<void> {
    const is = columnsFor(runner);
    const nullable = { nullable: true };
    const twice = <C>(columnsAfter: (prefix: string) => C[]) => [
      ...columnsAfter(''),
      ...columnsAfter('kept_'),
    ];
    await createTable(runner, 'set_aside_note', {
      columns: [
        ...[is.id('line_id'), is.moment('at'), is.id('by_id')],
        ...twice((prefix) => [
          is.text(`${prefix}explanation`, 2000, nullable),
          is.flag(`${prefix}no_breakdown`),
        ]),
      ],
      index: [['line_id']],
      references: { line_id: 'report_line', by_id: 'user_account' },
    });
    await createTable(runner, 'set_aside_activity', {
      columns: [
        ...[is.id('activity_report_id'), is.moment('at'), is.id('by_id')],
        ...twice((prefix) => [
          is.int(`${prefix}percent`, nullable),
          is.flag(`${prefix}postponed`),
          is.longText(`${prefix}narrative`, nullable),
          is.longText(`${prefix}obstacles`, nullable),
          is.amount(`${prefix}spent_eur`, nullable),
        ]),
      ],
      index: [['activity_report_id']],
      references: { activity_report_id: 'activity_report', by_id: 'user_account' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['set_aside_activity', 'set_aside_note']);
  }
}
