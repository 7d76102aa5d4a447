import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, moment, primaryId } from './columns';
import { NoteColumns } from './noteColumns';
import { ReportLine } from './reportLine';
import { User } from './user';

/** A change of what a line says beside its figures: its explanation, and that it has no breakdown. */
@Entity('line_note_change')
@Index('ix_line_note_change_line_id', ['lineId'])
export class LineNoteChange {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  lineId!: string;

  @BelongsTo(() => ReportLine, 'fk_line_note_change_line', 'line_id')
  line?: Relation<ReportLine>;

  @Column(moment())
  at!: Date;

  @Column(id())
  byId!: string;

  @BelongsTo(() => User, 'fk_line_note_change_by', 'by_id')
  by?: Relation<User>;

  @Column(() => NoteColumns, { prefix: 'from' })
  from!: NoteColumns;

  @Column(() => NoteColumns, { prefix: 'to' })
  to!: NoteColumns;
}
