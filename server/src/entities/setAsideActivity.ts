import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import { ActivityReport } from './activityReport';
import { BelongsTo } from './belongsTo';
import { id, moment, primaryId } from './columns';
import { StatusColumns } from './statusColumns';
import { User } from './user';

/** What somebody said of an activity and gave up, because somebody else had reported on it meanwhile. */
@Entity('set_aside_activity')
@Index('ix_set_aside_activity_activity_report_id', ['activityReportId'])
export class SetAsideActivity {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  activityReportId!: string;

  @BelongsTo(() => ActivityReport, 'fk_set_aside_activity_activity_report', 'activity_report_id')
  activityReport?: Relation<ActivityReport>;

  @Column(moment())
  at!: Date;

  @Column(id())
  byId!: string;

  @BelongsTo(() => User, 'fk_set_aside_activity_by', 'by_id')
  by?: Relation<User>;

  @Column(() => StatusColumns, { prefix: false })
  typed!: StatusColumns;

  /** What was reported, and stayed. */
  @Column(() => StatusColumns, { prefix: 'kept' })
  kept!: StatusColumns;
}
