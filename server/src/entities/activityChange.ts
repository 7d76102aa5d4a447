import { Column, Entity, Index, PrimaryColumn, type Relation } from 'typeorm';
import { ActivityReport } from './activityReport';
import { BelongsTo } from './belongsTo';
import { id, moment, primaryId } from './columns';
import { StatusColumns } from './statusColumns';
import { User } from './user';

/** A change of the status of an activity. */
@Entity('activity_change')
@Index('ix_activity_change_activity_report_id', ['activityReportId'])
export class ActivityChange {
  @PrimaryColumn(primaryId())
  id!: string;

  @Column(id())
  activityReportId!: string;

  @BelongsTo(() => ActivityReport, 'fk_activity_change_activity_report', 'activity_report_id')
  activityReport?: Relation<ActivityReport>;

  @Column(moment())
  at!: Date;

  @Column(id())
  byId!: string;

  @BelongsTo(() => User, 'fk_activity_change_by', 'by_id')
  by?: Relation<User>;

  @Column(() => StatusColumns, { prefix: false })
  to!: StatusColumns;
}
