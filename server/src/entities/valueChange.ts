import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { CellColumns } from './cellColumns';
import { id, key, moment, primaryId, text } from './columns';
import { ReportLine } from './reportLine';
import { User } from './user';

/** A change of a cell: who, when, from, to, why. */
@Entity('value_change')
@Index('ix_value_change_line_id', ['lineId'])
export class ValueChange {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  lineId!: string;

  @BelongsTo(() => ReportLine, 'fk_value_change_line', 'line_id')
  line?: Relation<ReportLine>;

  @Column(key(200))
  cell!: string;

  @Column(moment())
  at!: Date;

  @Column(id())
  byId!: string;

  @BelongsTo(() => User, 'fk_value_change_by', 'by_id')
  by?: Relation<User>;

  @Column(() => CellColumns, { prefix: 'from' })
  from!: CellColumns;

  @Column(() => CellColumns, { prefix: 'to' })
  to!: CellColumns;

  @Column(text(2000, { nullable: true }))
  why!: string | null;
}
