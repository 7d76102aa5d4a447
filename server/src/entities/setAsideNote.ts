import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, moment, primaryId } from './columns';
import { NoteColumns } from './noteColumns';
import { ReportLine } from './reportLine';
import { User } from './user';

/** What somebody wrote beside a line's figures and gave up, because somebody else had written there meanwhile. */
@Entity('set_aside_note')
@Index('ix_set_aside_note_line_id', ['lineId'])
export class SetAsideNote {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  lineId!: string;

  @BelongsTo(() => ReportLine, 'fk_set_aside_note_line', 'line_id')
  line?: Relation<ReportLine>;

  @Column(moment())
  at!: Date;

  @Column(id())
  byId!: string;

  @BelongsTo(() => User, 'fk_set_aside_note_by', 'by_id')
  by?: Relation<User>;

  @Column(() => NoteColumns, { prefix: false })
  typed!: NoteColumns;

  /** What the line said, and says. */
  @Column(() => NoteColumns, { prefix: 'kept' })
  kept!: NoteColumns;
}
