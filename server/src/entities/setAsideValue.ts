import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { CellColumns } from './cellColumns';
import { id, key, moment, primaryId } from './columns';
import { ReportLine } from './reportLine';
import { User } from './user';

/** What somebody typed in a cell and gave up, because somebody else had entered something there meanwhile. */
@Entity('set_aside_value')
@Index('ix_set_aside_value_line_id', ['lineId'])
export class SetAsideValue {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  lineId!: string;

  @BelongsTo(() => ReportLine, 'fk_set_aside_value_line', 'line_id')
  line?: Relation<ReportLine>;

  @Column(key(200))
  cell!: string;

  @Column(moment())
  at!: Date;

  @Column(id())
  byId!: string;

  @BelongsTo(() => User, 'fk_set_aside_value_by', 'by_id')
  by?: Relation<User>;

  @Column(() => CellColumns, { prefix: false })
  typed!: CellColumns;

  /** What stood in the cell, and stayed. */
  @Column(() => CellColumns, { prefix: 'kept' })
  kept!: CellColumns;
}
