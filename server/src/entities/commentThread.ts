import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { id, key, moment, primaryId } from './columns';
import { Report } from './report';
import { ReportLine } from './reportLine';
import { User } from './user';

/** A conversation between an institution and the coordinator about a report, a line or a cell. */
@Entity('comment_thread')
@Index('ix_comment_thread_report_id', ['reportId'])
@Index('ix_comment_thread_line_id', ['lineId'])
export class CommentThread {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  reportId!: string;

  @BelongsTo(() => Report, 'fk_comment_thread_report', 'report_id')
  report?: Relation<Report>;

  /** Null: about the report as a whole. */
  @Column(id({ nullable: true }))
  lineId!: string | null;

  @BelongsTo(() => ReportLine, 'fk_comment_thread_line', 'line_id', true)
  line?: Relation<ReportLine> | null;

  /** Null: about the line as a whole. */
  @Column(key(200, { nullable: true }))
  cell!: string | null;

  @Column(moment({ nullable: true }))
  resolvedAt!: Date | null;

  @Column(id({ nullable: true }))
  resolvedById!: string | null;

  @BelongsTo(() => User, 'fk_comment_thread_resolved_by', 'resolved_by_id', true)
  resolvedBy?: Relation<User> | null;
}
