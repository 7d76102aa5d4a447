import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { columnsFor } from '../entities/columns';

/** What a return says of a single cell. */
export class CellComments00101700000000010 implements MigrationInterface {
  name = 'CellComments00101700000000010';

  async up(runner: QueryRunner): Promise<void> {
    const comment = columnsFor(runner).text('comment', 2000, { nullable: true });
    await runner.addColumn('returned_cell', new TableColumn(comment));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('returned_cell', 'comment');
  }
}
