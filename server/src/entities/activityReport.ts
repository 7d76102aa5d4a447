import { Column, Entity, Index, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { BelongsTo } from './belongsTo';
import { amount, flag, id, int, longText, primaryId, text } from './columns';
import { Activity } from './activity';
import { Report } from './report';

/** The status of an activity in one report. */
@Entity('activity_report')
@Unique('uq_activity_report_report_id_activity_id', ['reportId', 'activityId'])
@Index('ix_activity_report_activity_id', ['activityId'])
export class ActivityReport {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  reportId!: string;

  @BelongsTo(() => Report, 'fk_activity_report_report', 'report_id')
  report?: Relation<Report>;

  @Column(id())
  activityId!: string;

  @BelongsTo(() => Activity, 'fk_activity_report_activity', 'activity_id')
  activity?: Relation<Activity>;

  @Column(int({ nullable: true }))
  percent!: number | null;

  @Column(flag())
  postponed!: boolean;

  @Column(longText({ nullable: true }))
  narrative!: string | null;

  @Column(longText({ nullable: true }))
  obstacles!: string | null;

  @Column(amount({ nullable: true }))
  spentEur!: string | null;

  @Column(flag())
  named!: boolean;

  @Column(text(2000, { nullable: true }))
  returnComment!: string | null;

  @Column(int())
  version!: number;
}
